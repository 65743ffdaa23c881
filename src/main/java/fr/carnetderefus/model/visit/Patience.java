package fr.carnetderefus.model.visit;

import java.time.Duration;

/**
 * How long a kiosk waits. The three minutes and the 45 seconds are those that voting machines use;
 * the end after the longest time is announced, so that nobody is cut off by surprise.
 *
 * @param stillness after how long without a touch it asks whether anybody is there
 * @param warning how long it waits for an answer then
 * @param longest how long a visit lasts at most
 * @param notice how long before that end it is announced
 */
public record Patience(Duration stillness, Duration warning, Duration longest, Duration notice) {
    /** Least and most minutes of stillness that staff may choose. */
    public static final int LEAST_MINUTES = 2;

    public static final int MOST_MINUTES = 5;
    public static final int USUAL_MINUTES = 3;

    private static final Duration WARNING = Duration.ofSeconds(45);

    /** Long enough for a slow hand and a household; short enough that a queue moves on. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Duration NOTICE = Duration.ofMinutes(3);

    /** With so many minutes of stillness, brought back into what staff may choose. */
    public static Patience of(int minutes) {
        return new Patience(
                Duration.ofMinutes(Math.clamp(minutes, LEAST_MINUTES, MOST_MINUTES)),
                WARNING,
                LONGEST,
                NOTICE);
    }

    /** What the clock comes to. */
    public sealed interface Moment {
        /** Somebody is there. */
        record Going() implements Moment {}

        /** Somebody is there, and the visit soon ends all the same. */
        record Ending(long seconds) implements Moment {}

        /** Nobody was there for a while; so many seconds are left to say otherwise. */
        record Still(long seconds) implements Moment {}

        /** The visit is over. */
        record Over(Why why) implements Moment {}
    }

    /** Why a visit ends by itself. */
    public enum Why {
        STILLNESS,
        LONGEST
    }

    /** What it comes to, so long after the beginning and so long after the last touch. */
    public Moment at(Duration sinceBegun, Duration sinceTouch) {
        var left = longest.minus(sinceBegun);
        var patience = stillness.plus(warning).minus(sinceTouch);
        if (isOver(left)) {
            return new Moment.Over(Why.LONGEST);
        }
        if (isOver(patience)) {
            return new Moment.Over(Why.STILLNESS);
        }
        if (sinceTouch.compareTo(stillness) >= 0) {
            return new Moment.Still(upwards(patience));
        }
        return left.compareTo(notice) <= 0 ? new Moment.Ending(upwards(left)) : new Moment.Going();
    }

    private static boolean isOver(Duration left) {
        return left.isZero() || left.isNegative();
    }

    private static long upwards(Duration left) {
        return left.plusNanos(999_999_999).toSeconds();
    }
}
