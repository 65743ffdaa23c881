package fr.carnetderefus.proof.match;

import java.time.LocalDate;

/**
 * The day a document seems to be of.
 *
 * @param words what it stands in; nothing where it stands in a message's head
 * @param sent whether it is the day on which a message says it was sent
 * @param doubt what speaks against it
 */
public record FoundDate(LocalDate day, String words, boolean sent, Doubt doubt) {
    /** Why a day that was read is asked about, not taken. */
    public enum Doubt {
        NONE,
        /** Another stands there that may be it as well. */
        SEVERAL,
        /** It has not come yet. */
        FUTURE,
        /** A proof cannot be older than the notice that it answers. */
        BEFORE_NOTICE,
        /** Nothing says that it is the document's own, or it may be read as another. */
        UNSURE
    }

    /** Whether nothing speaks against it. */
    public boolean isSure() {
        return doubt == Doubt.NONE;
    }

    FoundDate with(Doubt other) {
        return new FoundDate(day, words, sent, other);
    }
}
