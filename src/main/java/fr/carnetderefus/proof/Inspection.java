package fr.carnetderefus.proof;

import java.util.Set;

/** Whether a file can be kept as a proof. The bytes decide, never the name. */
public sealed interface Inspection {
    /**
     * It can be kept.
     *
     * @param pages how many pages were found by walking to each; 0 with {@link Notice#NOT_OPENED},
     *     and only then
     * @param notices what must be said before it is kept; empty when all is well
     */
    @SuppressWarnings("AvoidCommonTypeNames") // java.lang.Readable is met nowhere near
    record Readable(int pages, Set<Notice> notices) implements Inspection {
        public Readable {
            notices = Set.copyOf(notices);
        }
    }

    /**
     * It opens with a password; with the right one it can be looked at again.
     *
     * @param tried whether a password was given, and is not the one
     */
    record Locked(boolean tried) implements Inspection {}

    /** It cannot be kept, and nothing of it remains. */
    record Rejected(Reason reason) implements Inspection {}

    /** What a person should know of a file that can be kept all the same. */
    enum Notice {
        /** Its end is missing: most likely a download that stopped. Fetch it again. */
        CUT_SHORT,
        /** Something inside was altered on the way and may not show. Fetch it again. */
        DAMAGED,
        /**
         * It could not be opened here: it takes more memory or time than a file may, or fails in a
         * way that is this program's own. Other readers may open it.
         */
        NOT_OPENED,
        /** Its first page cannot be painted here, or comes out blank; other readers may do it. */
        NO_PREVIEW,
        /** Of a message: there is more of it than its pages show; the message itself has it. */
        WORDS_MISSING,
        /** Of a message: its pages have a box in place of signs that no font has. */
        SIGNS_MISSING,
        /** The file claims another number of pages than were found. */
        PAGE_COUNT_UNSURE
    }

    /** Why a file cannot be kept. */
    enum Reason {
        /** It has no byte at all. */
        EMPTY,
        /** It is something else, whatever its name. */
        NOT_A_PDF,
        /** It is a PDF that cannot be made sense of. */
        BROKEN,
        /** It opens and holds no page. */
        NO_PAGES,
        /** It has more bytes than a proof may have ({@link PdfReader#MAX_FILE_BYTES}). */
        TOO_LARGE,
        /** It is locked by something other than a password: a certificate, or a product's own. */
        UNKNOWN_ENCRYPTION
    }
}
