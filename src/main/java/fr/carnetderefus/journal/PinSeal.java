package fr.carnetderefus.journal;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What Argon2id makes of a few figures, with the salt and the cost beside it: {@code
 * cost|salt|result}, the latter two in hexadecimal. There are a million such figures: whoever has
 * this text can try them all in days. It keeps visitors out, not whoever administers the machine.
 */
public final class PinSeal {
    private static final int SALT = 16;
    private static final int PARTS = 3;

    private PinSeal() {}

    /** The text for figures, with a salt of its own each time. */
    public static String of(char[] pin) {
        var salt = new Aead().random(SALT);
        return text(Argon2.DEFAULT, salt, pin);
    }

    /** Whether figures come to the text; no where it is none of ours. */
    public static boolean matches(String sealed, char[] pin) {
        var parts = sealed.split("\\|", -1);
        var cost = parts.length == PARTS ? Argon2.parse(parts[0]) : null;
        if (cost == null || !parts[1].matches("[0-9a-f]{" + 2 * SALT + "}")) {
            return false;
        }
        var own = text(cost, HexFormat.of().parseHex(parts[1]), pin);
        return MessageDigest.isEqual(
                own.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                sealed.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static String text(Argon2 cost, byte[] salt, char[] pin) {
        try (var figures = Passphrase.of(pin);
                var key = cost.derive(figures, salt)) {
            var bytes = key.getEncoded();
            try {
                var hex = HexFormat.of();
                return cost.text() + "|" + hex.formatHex(salt) + "|" + hex.formatHex(bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        }
    }
}
