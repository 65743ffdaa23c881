package fr.carnetderefus.journal;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Identifiers of our own: ULIDs, which sort by the moment they were made. */
public final class Ids {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final char[] CROCKFORD = DIGITS.toCharArray();
    private static final Pattern ULID = Pattern.compile("[0-7][" + DIGITS + "]{25}");
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

    /**
     * From now on, ids sort after this one, whatever the clock says: what is written next comes
     * after all that is known, also where another machine's clock was ahead. What is no ULID is
     * passed over.
     */
    public static synchronized void after(String known) {
        if (ULID.matcher(known).matches() && known.compareTo(text(Math.max(lastMillis, 0))) >= 0) {
            lastMillis = millis(known) + 1;
            fresh();
        }
    }

    private static long millis(String ulid) {
        var millis = 0L;
        for (var i = 0; i < 10; i++) {
            millis = millis << 5 | DIGITS.indexOf(ulid.charAt(i));
        }
        return millis;
    }

    static synchronized String next(long now) {
        if (now > lastMillis) {
            lastMillis = now;
            fresh();
        } else {
            countUp();
        }
        return text(lastMillis);
    }

    private static void fresh() {
        RANDOM.nextBytes(tail);
        // leaves the upper half free, so that counting up cannot overflow
        tail[0] &= 0x7f;
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
