package fr.carnetderefus.model.procedure;

/**
 * How long one has, and from when.
 *
 * @param weeks whole weeks from the trigger to the day it is too late; 0 where nothing starts one
 * @param trigger what starts the delay
 * @param advisedDays days from the trigger to the day by which it is wise to be done
 * @param postDays days between sending and reception that are assumed when only the day of
 *     reception is known
 * @param source the source of the rule
 */
public record Delay(int weeks, Trigger trigger, int advisedDays, int postDays, String source) {
    /** What starts a delay. */
    public enum Trigger {
        /** The sending of the letter or e-mail. */
        SENDING,
        /** The effective delivery of the information. */
        DELIVERY,
        /** Nothing: it can be done at any time. */
        NONE
    }

    public Delay {
        if (weeks < 0 || advisedDays < 0 || postDays < 0) {
            throw new IllegalArgumentException("a delay runs forward");
        }
        if (trigger == Trigger.NONE ? weeks != 0 : advisedDays >= weeks * 7) {
            throw new IllegalArgumentException("a delay has an end, or nothing that starts it");
        }
    }

    /** Whether there is a last day at all. */
    public boolean runs() {
        return trigger != Trigger.NONE;
    }
}
