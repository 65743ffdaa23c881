package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.PictureKind;

/** What can be told of pictures without opening them. */
public final class Pictures {
    /** How many may go into one PDF. */
    public static final int MAX_COUNT = Limits.MAX_PICTURES;

    /** How many bytes they may have together. */
    public static final int MAX_BYTES = Limits.MAX_PICTURE_BYTES;

    private Pictures() {}

    /** Whether a file begins as a JPEG, a PNG or a TIFF does. */
    public static boolean isPicture(byte[] file) {
        return PictureKind.of(file).isPresent();
    }
}
