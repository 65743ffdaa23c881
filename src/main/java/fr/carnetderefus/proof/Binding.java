package fr.carnetderefus.proof;

/** What came of making one PDF of pictures. */
public sealed interface Binding {
    /**
     * The pictures, a page each, with their untouched files inside. The same pictures in the same
     * order give the same bytes.
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    record Bound(byte[] pdf) implements Binding {}

    /**
     * One of them cannot be used, so none is.
     *
     * @param index which, from 0; -1 when it cannot be told, or when it is all of them together
     */
    record Refused(int index, Reason reason) implements Binding {}

    /** Why a picture cannot be used. */
    enum Reason {
        /** It is no JPEG, PNG or TIFF, whatever its name. */
        NOT_A_PICTURE,
        /** It has more pixels or bytes, or they are more pictures, than this room handles. */
        TOO_LARGE,
        /** It begins as a picture, and is cut short or damaged. */
        BROKEN
    }
}
