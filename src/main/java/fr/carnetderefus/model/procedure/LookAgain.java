package fr.carnetderefus.model.procedure;

import java.time.LocalDate;
import java.time.Period;

/**
 * A day to look whether the refusal still stands, or whether what is awaited has come.
 *
 * @param id short name, stable over versions
 * @param after how long after what brings it about
 * @param why why one should look then
 */
public record LookAgain(String id, Cause cause, Period after, LocalText why, String source) {
    /** What a look is reckoned from. */
    public enum Cause {
        /** The person's birth. */
        BIRTH,
        /** The same, for a small child whose notice is awaited: looked for while none has come. */
        NEWBORN,
        /** Another number and card, another caisse: who the person is attached to has changed. */
        COVER_CHANGED,
        /** The filing of the proof. */
        PROOF
    }

    /** The day to look, reckoned from what brought it about. */
    public LocalDate dueFrom(LocalDate day) {
        return day.plus(after);
    }
}
