package fr.carnetderefus.ui.shell;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Tells from two clocks whether anybody was there lately, and whether the machine slept. The one
 * that only counts up stands still while a machine sleeps, on most systems; the one on the wall
 * goes on. Where both go on, it is the long gap between two looks that tells.
 */
public final class Idleness {
    /** What a look comes to. */
    public enum Verdict {
        /** Somebody was there, lately enough. */
        THERE,
        /** Nobody was there for as long as was asked. */
        AWAY,
        /**
         * The machine slept since the last look; or somebody set its clock on, which looks alike.
         */
        SLEPT
    }

    /** A clock that is put right by the network jumps by less. */
    private static final Duration JUMP = Duration.ofSeconds(15);

    /** Looks come every second; a window busy for so long would have been seen to hang. */
    private static final Duration GAP = Duration.ofSeconds(60);

    /** Work that hangs must not keep a carnet open for good. */
    private static final Duration LONGEST_WORK = Duration.ofHours(1);

    private final InstantSource wall;
    private final LongSupplier nanos;
    private Instant lastWall;
    private long lastNanos;
    private long touched;
    private @Nullable Long workingSince;

    /** Somebody is there now. */
    public Idleness(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        this.lastWall = wall.instant();
        this.lastNanos = nanos.getAsLong();
        this.touched = lastNanos;
    }

    /** By this machine's clocks. */
    public static Idleness ofSystem() {
        return new Idleness(InstantSource.system(), System::nanoTime);
    }

    /** Somebody is there. */
    public void touch() {
        touched = nanos.getAsLong();
    }

    /**
     * Tells whether work is under way that somebody asked for: they count as there as long as it
     * lasts, for an hour at most. To be called before each look.
     */
    public void working(boolean isUnderWay) {
        var now = nanos.getAsLong();
        if (isUnderWay && workingSince == null) {
            workingSince = now;
        }
        var since = workingSince;
        if (since != null && now - since < LONGEST_WORK.toNanos()) {
            touched = now;
        }
        if (!isUnderWay) {
            workingSince = null;
        }
    }

    /**
     * Looks at both clocks; to be called every second or so.
     *
     * @param limit after how long without a touch nobody counts as there; zero for never
     */
    public Verdict look(Duration limit) {
        var nowWall = wall.instant();
        var nowNanos = nanos.getAsLong();
        var onWall = Duration.between(lastWall, nowWall);
        var counted = Duration.ofNanos(nowNanos - lastNanos);
        lastWall = nowWall;
        lastNanos = nowNanos;
        if (onWall.minus(counted).compareTo(JUMP) > 0 || counted.compareTo(GAP) > 0) {
            return Verdict.SLEPT;
        }
        var idle = Duration.ofNanos(nowNanos - touched);
        return limit.isPositive() && idle.compareTo(limit) >= 0 ? Verdict.AWAY : Verdict.THERE;
    }
}
