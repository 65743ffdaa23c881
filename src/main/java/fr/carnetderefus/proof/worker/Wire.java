package fr.carnetderefus.proof.worker;

/**
 * What goes over the pipe: big-endian numbers, lengths first. To the worker: {@link #OPEN}, length
 * (int), bytes; or {@link #PAINT}, page index (int), width (int). From the worker: {@link #READY}
 * once; to each request one answer, an {@link Opened} name (UTF) then pages (int), unsure and
 * damaged (booleans); or {@link #PAINTED}, width, height (int) and that many ARGB ints, or {@link
 * #NOTHING}.
 */
public final class Wire {
    public static final int READY = 'R';
    public static final int OPEN = 'O';
    public static final int PAINT = 'P';
    public static final int PAINTED = 'I';
    public static final int NOTHING = 'N';

    /** What came of opening a file. */
    public enum Opened {
        /** It opened and has at least one page. */
        OK,
        /** It opened and no page was found. */
        NO_PAGES,
        /** It needs a password. */
        PASSWORD,
        /** It is encrypted in a way that is not known here, a certificate's among them. */
        UNKNOWN_ENCRYPTION,
        /** It cannot be made sense of. */
        BROKEN
    }

    private Wire() {}
}
