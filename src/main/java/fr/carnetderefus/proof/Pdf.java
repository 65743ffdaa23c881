package fr.carnetderefus.proof;

/**
 * A PDF as it came, with what opens it.
 *
 * @param bytes the whole file; not copied, and not to be altered while a reader may use it
 * @param password the password to open it with; empty where none is known. A file that needs none
 *     opens whatever stands here
 */
@SuppressWarnings("ArrayRecordComponent") // up to 64 MB, handed on and told apart by identity
public record Pdf(byte[] bytes, String password) {
    /** One that needs no password, or whose password nobody has been asked for. */
    public static Pdf of(byte[] bytes) {
        return new Pdf(bytes, "");
    }

    /** By identity: to compare 60 MB at every page would cost more than to send them. */
    @SuppressWarnings("ReferenceEquality")
    boolean isSame(byte[] otherBytes, String otherPassword) {
        return bytes == otherBytes && password.equals(otherPassword);
    }

    /** Says nothing of the password, wherever it may be printed. */
    @Override
    public String toString() {
        return "Pdf[" + bytes.length + " bytes]";
    }
}
