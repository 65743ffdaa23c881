package fr.carnetderefus.ui.shell;

import java.time.Duration;
import java.time.Instant;

/** Two clocks that a test moves: the one on the wall, and the one that only counts up. */
final class MovedClocks {
    private Instant wall = Instant.parse("2026-11-23T09:00:00Z");
    private long nanos = 1_000;

    Instant wall() {
        return wall;
    }

    long nanos() {
        return nanos;
    }

    /** Time goes by. */
    void pass(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
    }

    /** The machine sleeps, or somebody sets the clock on the wall; it may go back. */
    void jump(Duration time) {
        wall = wall.plus(time);
    }
}
