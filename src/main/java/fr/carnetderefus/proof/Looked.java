package fr.carnetderefus.proof;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/** What a look at a piece gave. */
public sealed interface Looked {
    /**
     * It can be filed.
     *
     * @param sha256 of the bytes that would be filed, 64 hexadecimal digits
     * @param pages 0 where it could not be opened here
     * @param notices what must be said before it is filed
     * @param text what is written in it, pages apart by a form feed; empty where nothing was read
     * @param sent when a message says it was sent; null for anything else
     */
    record Ready(
            String sha256,
            int pages,
            Set<Inspection.Notice> notices,
            String text,
            String password,
            @Nullable Instant sent)
            implements Looked {
        public Ready {
            notices = Set.copyOf(notices);
        }

        /** Whether something in it is missing or altered: whoever files it should think twice. */
        public boolean incomplete() {
            return notices.contains(Inspection.Notice.CUT_SHORT)
                    || notices.contains(Inspection.Notice.DAMAGED);
        }

        /** Whether its first page can be shown. */
        public boolean hasPreview() {
            return pages > 0 && !notices.contains(Inspection.Notice.NO_PREVIEW);
        }

        /** Neither text nor password: a record's text ends up in messages and logs. */
        @Override
        public String toString() {
            return "Ready " + sha256;
        }
    }

    /**
     * It opens with a password.
     *
     * @param tried whether one was given, and is not the one
     */
    record Locked(boolean tried) implements Looked {}

    /** It cannot be filed: for a reason of its own. */
    record Rejected(Inspection.Reason reason) implements Looked {}

    /** It is a picture of which no page can be made. */
    record BadPicture(Binding.Reason reason) implements Looked {}

    /** It is a message whose words cannot be set on pages. */
    record BadMessage() implements Looked {}

    /** It is a message that neither says nor brings anything to file. */
    record NothingInside() implements Looked {}

    /** It cannot be read where it is: a stick that was pulled out, rights that are missing. */
    record Unreadable() implements Looked {}
}
