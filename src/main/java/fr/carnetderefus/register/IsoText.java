package fr.carnetderefus.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Days and moments in the form in which our own entries write them. The JDK's parser, which knows
 * every form, took longer over a big carnet than unsealing it did; here it reads only what has
 * another form, so the answer is always the JDK's.
 */
final class IsoText {
    /** What stands where: a zero for any digit, everything else for itself. */
    private static final String DAY = "0000-00-00";

    private static final String MINUTE = DAY + "T00:00";
    private static final String SECOND = MINUTE + ":00";
    private static final int NANO_DIGITS = 9;

    private IsoText() {}

    static LocalDate day(String text) {
        return text.length() == DAY.length() && begins(text, DAY)
                ? dayIn(text)
                : LocalDate.parse(text);
    }

    static LocalDateTime minute(String text) {
        return text.length() == MINUTE.length() && begins(text, MINUTE) && number(text, 11, 13) < 24
                ? dayIn(text).atTime(number(text, 11, 13), number(text, 14, 16))
                : LocalDateTime.parse(text);
    }

    static Instant moment(String text) {
        var nanos = nanos(text);
        // 24:00 and the leap second are times to the JDK, and none of ours
        if (nanos < 0 || number(text, 11, 13) > 23 || number(text, 17, 19) > 59) {
            return Instant.parse(text);
        }
        var time =
                LocalTime.of(
                        number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos);
        return dayIn(text).atTime(time).toInstant(ZoneOffset.UTC);
    }

    /** The nanoseconds after the second; -1 when the text has another form. */
    private static int nanos(String text) {
        var end = text.length() - 1;
        if (end < SECOND.length() || text.charAt(end) != 'Z' || !begins(text, SECOND)) {
            return -1;
        }
        if (end == SECOND.length()) {
            return 0;
        }
        var digits = end - SECOND.length() - 1;
        if (text.charAt(SECOND.length()) != '.' || digits < 1 || digits > NANO_DIGITS) {
            return -1;
        }
        var nanos = 0;
        for (var i = SECOND.length() + 1; i <= SECOND.length() + NANO_DIGITS; i++) {
            var digit = i < end ? text.charAt(i) - '0' : 0;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            nanos = 10 * nanos + digit;
        }
        return nanos;
    }

    private static boolean begins(String text, String form) {
        for (var i = 0; i < form.length(); i++) {
            var c = text.charAt(i);
            if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate dayIn(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
