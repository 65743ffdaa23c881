package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;

/** A copy could not be made where it was wanted; nothing of it is left, and the carnet is whole. */
public final class CopyException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The folder is not there, or went away meanwhile: a stick that was pulled out. */
        GONE,
        READ_ONLY,
        FULL,
        /** What was read back is not what was written. */
        UNRELIABLE,
        /** Something else, of which the system says no more. */
        FAILED
    }

    private final Reason reason;

    CopyException(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
