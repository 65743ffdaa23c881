package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;

/** A carnet could not be created, opened, read or added to; the file is as it was before. */
public final class JournalException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence of its own in the bundles, {@code journal.error.<name>}. */
    public enum Reason {
        WRONG_PASSPHRASE,
        WRONG_WORDS,
        /** No sheet of recovery words was made for this carnet, or none of that kind. */
        NO_RECOVERY,
        DAMAGED,
        /** What stands beside the carnet as its WAL is not its own. */
        STRAY_WAL,
        NEWER_FORMAT,
        NOT_A_CARNET,
        NOT_FOUND,
        /** It is open, and its file was renamed, moved, replaced or removed meanwhile. */
        GONE_WHILE_OPEN,
        ALREADY_EXISTS,
        READ_ONLY,
        DISK_FULL,
        IN_USE,
        UNREADABLE
    }

    private final Reason reason;
    private final String detail;

    /**
     * A failure whose detail completes the sentence: who holds the file, what is hurt or missing.
     */
    public JournalException(Reason reason, String detail, @Nullable Throwable cause) {
        super(reason + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** Who holds the file, what is hurt or missing; empty where there is nothing to add. */
    public String detail() {
        return detail;
    }
}
