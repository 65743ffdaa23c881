package fr.carnetderefus.model.procedure;

import org.jspecify.annotations.Nullable;

/**
 * What a channel answers when something is amiss, and what to do then.
 *
 * @param id short name, stable over versions
 * @param says the answer in our words, never in the channel's own
 * @param played how a rehearsal plays it; null where too little is known of it
 */
public record Mistake(
        String id, LocalText says, LocalText then, @Nullable Played played, String source) {
    /**
     * How a rehearsal plays it.
     *
     * @param seconds how long one has to wait before going on; 0 for not at all
     */
    public record Played(At at, Way way, int seconds) {
        public Played {
            if (seconds < 0) {
                throw new IllegalArgumentException("no wait is shorter than none");
            }
        }
    }

    /** Where on the way it is met. */
    public enum At {
        /** When all that is asked for was sent. */
        FORM,
        /** The same, and it is also the answer to whatever was mistyped. */
        MISMATCH,
        /** When another code is asked for. */
        NEW_CODE,
        /** When it must be said who is meant. */
        PERSON,
        /** When one confirms, or the adviser takes it down. */
        CONFIRMATION,
        /** Before anybody answers. */
        LINE,
        /** When one says what one wants. */
        REQUEST,
        /** When the adviser asks for the code. */
        CODE,
        /** When the written proof is asked for. */
        PROOF
    }

    /** How one goes on after it. */
    public enum Way {
        /** From there. */
        AGAIN,
        /** With a new code. */
        NEW_CODE,
        /** From the beginning. */
        START,
        /** Not here: by another way. */
        ELSEWHERE
    }

    /** Whether a rehearsal plays it there. */
    public boolean isAt(At at) {
        return played != null && played.at() == at;
    }
}
