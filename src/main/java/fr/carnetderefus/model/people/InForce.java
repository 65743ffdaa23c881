package fr.carnetderefus.model.people;

import java.time.LocalDate;

/**
 * Whether a measure of protection is in force on a day, by the days that are noted. What it lets
 * its holder do then is another question: {@link Reach}.
 */
public enum InForce {
    /** It begins later. */
    NOT_YET,
    /** No day that is noted speaks against it. */
    IN_FORCE,
    /** The day of its end is past: unless it was renewed, nobody acts by it any more. */
    ENDED;

    /**
     * Whether it is in force on a day; both the day it begins and the day it ends are in it.
     * Parental authority has no such days.
     */
    public static InForce of(Representation measure, LocalDate day) {
        if (!measure.ground().isMeasure()) {
            return IN_FORCE;
        }
        var start = measure.start();
        var end = measure.end();
        if (end != null && end.isBefore(day)) {
            return ENDED;
        }
        return start != null && start.isAfter(day) ? NOT_YET : IN_FORCE;
    }
}
