package fr.carnetderefus.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests, for the rooms that may not name {@code java.security}. */
public final class Digests {
    private Digests() {}

    /** The SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256Hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The SHA-256 of what comes a piece at a time. */
    public static final class Running {
        private final MessageDigest digest = sha256();

        /** The next bytes: all that remain in the buffer. */
        public void add(ByteBuffer bytes) {
            digest.update(bytes);
        }

        /** Of all that was added, as 64 lower-case hexadecimal digits; then it begins anew. */
        public String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
