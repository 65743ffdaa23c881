package fr.carnetderefus.proof;

/**
 * A file that a PDF of ours was made of, as it came: a photo, a scan or a message.
 *
 * @param name what it was called; a message is always called the same
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, handed on and never compared
public record Original(String name, byte[] bytes) {
    /** The same by the name it had before it came here. */
    public Original calledAs(String came) {
        return new Original(came, bytes);
    }
}
