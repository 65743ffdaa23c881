package fr.carnetderefus.journal;

import java.security.SecureRandom;

/** Identifiers of our own: ULIDs, which sort by the moment they were made. */
public final class Ids {
    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int RANDOM_BYTES = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] tail = new byte[RANDOM_BYTES];
    private static long lastMillis = -1;

    private Ids() {}

    /**
     * A new ULID: 26 characters of Crockford's base32, 48 bits of the clock in milliseconds and 80
     * random bits. Each sorts after the one before, also within a millisecond and when the clock is
     * set back while the program runs.
     */
    public static synchronized String next() {
        return next(System.currentTimeMillis());
    }

    static synchronized String next(long now) {
        if (now > lastMillis) {
            lastMillis = now;
            RANDOM.nextBytes(tail);
            // leaves the upper half free, so that counting up cannot overflow
            tail[0] &= 0x7f;
        } else {
            countUp();
        }
        return text(lastMillis);
    }

    private static void countUp() {
        for (var i = RANDOM_BYTES - 1; i >= 0; i--) {
            tail[i]++;
            if (tail[i] != 0) {
                return;
            }
        }
    }

    private static String text(long millis) {
        var out = new char[26];
        for (var i = 0; i < 10; i++) {
            out[i] = CROCKFORD[(int) (millis >>> (45 - 5 * i)) & 31];
        }
        for (var i = 0; i < 16; i++) {
            var bit = 5 * i;
            var pair = (tail[bit / 8] & 0xff) << 8;
            if (bit / 8 + 1 < RANDOM_BYTES) {
                pair |= tail[bit / 8 + 1] & 0xff;
            }
            out[10 + i] = CROCKFORD[(pair >>> (11 - bit % 8)) & 31];
        }
        return new String(out);
    }
}
