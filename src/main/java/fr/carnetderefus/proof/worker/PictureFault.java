package fr.carnetderefus.proof.worker;

import java.io.IOException;

/** A picture that cannot be used. */
final class PictureFault extends IOException {
    private static final long serialVersionUID = 1;

    /** By the names that the parent knows. */
    enum Kind {
        NOT_A_PICTURE,
        TOO_LARGE,
        BROKEN
    }

    private final Kind kind;
    private final int index;

    PictureFault(Kind kind, int index) {
        super(kind.name());
        this.kind = kind;
        this.index = index;
    }

    Kind kind() {
        return kind;
    }

    /** Which of the pictures. */
    int index() {
        return index;
    }
}
