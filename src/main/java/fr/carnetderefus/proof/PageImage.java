package fr.carnetderefus.proof;

/**
 * A page as an image.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb one int per pixel, row by row from the top left, not premultiplied; handed over, not
 *     copied
 */
@SuppressWarnings("ArrayRecordComponent") // millions of pixels, shown once and never compared
public record PageImage(int width, int height, int[] argb) {
    /** Whether every pixel has one colour: nothing is to be seen. */
    boolean isBlank() {
        for (var pixel : argb) {
            if (pixel != argb[0]) {
                return false;
            }
        }
        return true;
    }
}
