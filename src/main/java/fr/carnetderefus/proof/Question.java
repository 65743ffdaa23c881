package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * What a child can be asked. What comes back was written next to a hostile file and is believed no
 * further than the limits say.
 */
interface Question<T> {
    /** Which one it is; see {@link Wire}. */
    int request();

    /** How long the answer may take. */
    Duration limit();

    /** Writes what the request needs besides its number: nothing, where it is all of the file. */
    default void write(DataOutputStream out) throws IOException {}

    /**
     * Reads the answer.
     *
     * @throws IOException when it ends early or is none
     */
    T read(DataInputStream in) throws IOException;

    /** What is not asked again of a file that killed a child when it was. */
    default Object key() {
        return this;
    }
}
