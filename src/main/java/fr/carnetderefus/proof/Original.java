package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Wire;

/**
 * A file that a PDF of ours was made of, as it came: a photo, a scan or a message.
 *
 * @param name what it was called; a message is always called the same
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, handed on and never compared
public record Original(String name, byte[] bytes) {
    /**
     * The same by the name it had before it came here: a picture says its own, even where it came
     * in a message.
     *
     * @param via the file in which the archive got it
     */
    Original cameIn(String via) {
        return name.isBlank() || name.equals(Wire.MESSAGE_NAME) ? new Original(via, bytes) : this;
    }
}
