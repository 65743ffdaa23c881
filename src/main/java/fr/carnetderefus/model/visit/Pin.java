package fr.carnetderefus.model.visit;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What can be said of the six figures by which staff leave the kiosk. */
public final class Pin {
    public static final int LENGTH = 6;

    /** How many wrong tries cost nothing. */
    public static final int FREE_TRIES = 5;

    private static final long FIRST_WAIT = 15;
    private static final int MOST_DOUBLINGS = 12;

    private Pin() {}

    /** What makes figures easy to guess. */
    public enum Fault {
        NONE,
        LENGTH,
        /** 123456, 987654, 111111, 121212, 123123. */
        RUN,
        /** A day of birth in any usual order: whoever knows staff would try it first. */
        BIRTHDAY
    }

    /** Judges figures; anything but a figure is not of the right length. */
    public static Fault judge(char[] pin) {
        if (pin.length != LENGTH) {
            return Fault.LENGTH;
        }
        for (var figure : pin) {
            if (figure < '0' || figure > '9') {
                return Fault.LENGTH;
            }
        }
        if (isRun(pin)) {
            return Fault.RUN;
        }
        var a = two(pin, 0);
        var b = two(pin, 2);
        var c = two(pin, 4);
        var born = isDay(c, b, a) || isDay(c, a, b) || isDay(a, b, c) || isMonth(pin);
        return born ? Fault.BIRTHDAY : Fault.NONE;
    }

    /** Whether each figure is as far from the one before as from the next, or all come again. */
    private static boolean isRun(char[] pin) {
        return repeats(pin, 1)
                || repeats(pin, 2)
                || repeats(pin, 3)
                || steps(pin, 1)
                || steps(pin, 9);
    }

    private static boolean repeats(char[] pin, int length) {
        for (var i = length; i < pin.length; i++) {
            if (pin[i] != pin[i - length]) {
                return false;
            }
        }
        return true;
    }

    private static boolean steps(char[] pin, int by) {
        for (var i = 1; i < pin.length; i++) {
            if ((pin[i] - pin[i - 1] + 10) % 10 != by) {
                return false;
            }
        }
        return true;
    }

    private static int two(char[] pin, int at) {
        return (pin[at] - '0') * 10 + pin[at + 1] - '0';
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            // 2000 is a leap year: 29 February counts whatever the century
            return LocalDate.of(2000 + year % 4, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** 195812 and 121958. */
    private static boolean isMonth(char[] pin) {
        return isYear(two(pin, 0), two(pin, 4)) || isYear(two(pin, 2), two(pin, 0));
    }

    private static boolean isYear(int century, int month) {
        return (century == 19 || century == 20) && month >= 1 && month <= 12;
    }

    /**
     * Seconds to wait after so many wrong tries in a row: none for the first five, then 15,
     * doubling with each.
     */
    public static long waitAfter(int wrong) {
        var over = wrong - FREE_TRIES;
        return over < 0 ? 0 : FIRST_WAIT << Math.min(over, MOST_DOUBLINGS);
    }
}
