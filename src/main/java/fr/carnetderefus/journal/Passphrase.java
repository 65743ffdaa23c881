package fr.carnetderefus.journal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A passphrase as the bytes that go into the key: every Unicode space becomes U+0020, then NFC,
 * then UTF-8 (RFC 8265, OpaqueString). The caller's array is left alone; the bytes are wiped on
 * close.
 */
final class Passphrase implements AutoCloseable {
    /** Bytes for one {@code char} at most. */
    private static final int MAX_UTF8 = 3;

    private final byte[] utf8;

    private Passphrase(byte[] utf8) {
        this.utf8 = utf8;
    }

    static Passphrase of(char[] typed) {
        var chars = typed.clone();
        try {
            plainSpaces(chars);
            return new Passphrase(encode(chars));
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    byte[] bytes() {
        return utf8;
    }

    @Override
    public void close() {
        Arrays.fill(utf8, (byte) 0);
    }

    /** A French keyboard types a no-break space where another types a space. */
    private static void plainSpaces(char[] chars) {
        for (var i = 0; i < chars.length; i++) {
            if (Character.getType(chars[i]) == Character.SPACE_SEPARATOR) {
                chars[i] = ' ';
            }
        }
    }

    private static byte[] encode(char[] chars) {
        var view = CharBuffer.wrap(chars);
        if (!Normalizer.isNormalized(view, Form.NFC)) {
            // the JDK gives the composed form as a String only, which cannot be wiped; keyboards
            // type composed letters, so this is the rare case
            view = CharBuffer.wrap(Normalizer.normalize(view, Form.NFC));
        }
        var scratch = new byte[MAX_UTF8 * view.length()];
        try {
            var encoded = ByteBuffer.wrap(scratch);
            StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .encode(view, encoded, true);
            return Arrays.copyOf(scratch, encoded.position());
        } finally {
            Arrays.fill(scratch, (byte) 0);
        }
    }
}
