package fr.carnetderefus.journal;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;

import javax.crypto.SecretKey;

/** An AES-256 key whose bytes can be overwritten; the JDK's own key class cannot do that. */
final class WipableKey implements SecretKey, AutoCloseable {
    static final int BYTES = 32;
    private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    /** Takes the array over: it is wiped with the key. */
    WipableKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("not 256 bits");
        }
        this.bytes = bytes;
    }

    @Override
    public String getAlgorithm() {
        return "AES";
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    /** A copy, which the JDK's cipher wipes after use; whoever else asks does the same. */
    @Override
    public byte[] getEncoded() {
        return bytes.clone();
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("a key stays in memory");
    }
}
