package fr.carnetderefus.model.refusal;

import java.time.LocalDate;

/**
 * A day on which something is to be done, or happens, about one case.
 *
 * @param rule the id of the trouble, the look, the follow-up or the reminder; empty where the kind
 *     says it all
 */
public record Due(LocalDate day, Kind kind, CaseKey about, String rule) {
    /** What is due. */
    public enum Kind {
        /** By then it is wise to have refused. */
        ADVISED,
        /** The last day on which the telephone line answers. */
        LAST_PHONE_DAY,
        /** The last day that is surely in time. */
        LAST_SAFE_DAY,
        /** The day the delay is over. */
        DEADLINE,
        /** The proof has not come: ask again, or write. */
        FOLLOW_UP,
        /** Look again at what went wrong. */
        TROUBLE,
        /** Look whether the refusal still stands. */
        LOOK_AGAIN,
        /** Look whether a small child's notice has come. */
        AWAITED,
        /** A child comes of age. */
        COMES_OF_AGE,
        /** A measure of protection ends. */
        MEASURE_ENDS,
        /** What one wanted to be reminded of, about the person. */
        REMINDER
    }
}
