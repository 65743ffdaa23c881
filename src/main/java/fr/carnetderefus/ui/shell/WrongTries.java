package fr.carnetderefus.ui.shell;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Slows down whoever tries one passphrase after another at this window. The file itself is guarded
 * by what each try costs: to start the program anew gains nothing but these seconds.
 */
final class WrongTries {
    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LongSupplier nanos;
    private int inARow;
    private long until;

    WrongTries(LongSupplier nanos) {
        this.nanos = nanos;
        this.until = nanos.getAsLong();
    }

    /** One more: from the third on the next has to wait, 1 second and then twice as long. */
    void wrong() {
        inARow++;
        if (inARow >= FREE) {
            var seconds = 1L << Math.min(inARow - FREE, 5);
            until = nanos.getAsLong() + Math.min(seconds, LONGEST.toSeconds()) * 1_000_000_000L;
        }
    }

    void right() {
        inARow = 0;
        until = nanos.getAsLong();
    }

    /** How many seconds are left to wait, the one that has begun included. */
    int left() {
        var nanosLeft = until - nanos.getAsLong();
        return nanosLeft <= 0 ? 0 : Math.toIntExact((nanosLeft + 999_999_999L) / 1_000_000_000L);
    }
}
