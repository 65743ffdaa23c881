package fr.carnetderefus.model.procedure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;

/**
 * What to do when no proof has come.
 *
 * @param after how long after the refusal, or after what was asked for in its place
 * @param what what to do then
 * @param paper the kind of letter to send, such as {@code request-proof}; null for asking again
 */
public record FollowUp(Period after, LocalText what, @Nullable String paper, String source) {

    /** How it is known in one procedure, stable over versions: no two come after the same time. */
    public String id() {
        return after.toString();
    }

    /** The day it falls due. */
    public LocalDate dueFrom(LocalDate day) {
        return day.plus(after);
    }
}
