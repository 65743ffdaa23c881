package fr.carnetderefus.register;

import fr.carnetderefus.journal.Head;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a carnet ended at some moment. Nothing in a file can show that its end was cut off; this,
 * written on paper, can.
 *
 * @param count how many entries there were
 * @param chain the SHA-256 over all of them in hexadecimal: 64 digits, or as many of the first ones
 *     as somebody wrote down
 */
public record EndMark(long count, String chain) {
    /** Too many to be met by chance: 16 digits are 64 bits. */
    static final int LEAST_DIGITS = 16;

    private static final Pattern TYPED =
            Pattern.compile("\\d{1,18}:[0-9a-f]{" + LEAST_DIGITS + ",64}");

    /** Where a journal ends now. */
    static EndMark of(Head head) {
        return new EndMark(head.count(), head.chain());
    }

    /** A mark as typed: {@code 12:9f3a…}, spaces and capitals aside; empty where it is none. */
    public static Optional<EndMark> read(String typed) {
        var bare = typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        var colon = bare.indexOf(':');
        return TYPED.matcher(bare).matches()
                ? Optional.of(
                        new EndMark(
                                Long.parseLong(bare.substring(0, colon)),
                                bare.substring(colon + 1)))
                : Optional.empty();
    }

    /** As it is written down, and read again. */
    public String written() {
        return count + ":" + chain;
    }
}
