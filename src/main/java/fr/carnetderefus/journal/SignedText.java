package fr.carnetderefus.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text that somebody signed, as one file: a line that says what it is, a line with the Ed25519
 * signature in base64, then the text. Signed is the first line together with the text, so that a
 * signature made for something else proves nothing here.
 */
public final class SignedText {
    private static final String ALGORITHM = "Ed25519";
    private static final int LINE_END = '\n';

    private SignedText() {}

    /**
     * The text of a file.
     *
     * @param heading the line it must begin with
     * @param keys those who may sign: X.509 public keys in base64
     * @return empty where the file does not begin so, or none of them signed it
     */
    public static Optional<byte[]> open(byte[] file, String heading, List<String> keys) {
        var first = lineEnd(file, 0);
        var second = lineEnd(file, first + 1);
        if (second < 0 || !heading.equals(line(file, 0, first))) {
            return Optional.empty();
        }
        var text = Arrays.copyOfRange(file, second + 1, file.length);
        var signed = (heading + "\n").getBytes(StandardCharsets.UTF_8);
        var signature = line(file, first + 1, second).strip();
        return keys.stream().anyMatch(key -> isSigned(key, signature, signed, text))
                ? Optional.of(text)
                : Optional.empty();
    }

    private static int lineEnd(byte[] file, int from) {
        for (var i = from; i < file.length; i++) {
            if (file[i] == LINE_END) {
                return i;
            }
        }
        return -1;
    }

    private static String line(byte[] file, int from, int to) {
        return to < from ? "" : new String(file, from, to - from, StandardCharsets.UTF_8);
    }

    private static boolean isSigned(String key, String signature, byte[] heading, byte[] text) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKey(key));
            check.update(heading);
            check.update(text);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false; // no signature at all, or one of another length
        }
    }

    private static PublicKey publicKey(String key) throws GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(key);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
    }
}
