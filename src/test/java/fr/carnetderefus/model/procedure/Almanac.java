package fr.carnetderefus.model.procedure;

/**
 * A calendar written apart from {@code java.time} and from the holiday library, so that a mistake
 * of theirs, or of ours in using them, is not repeated here. Days are counted from 1 March of the
 * year 0, a Wednesday; seconds from 1 January 1970, UTC.
 */
final class Almanac {
    private static final int DAYS_TO_1970 = 719_468;
    private static final int[] MONTH_ENDS = {0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337};

    private Almanac() {}

    /** The day's number. Years begin in March, so that the leap day ends one. */
    static int day(int year, int month, int dayOfMonth) {
        int y = month < 3 ? year - 1 : year;
        int m = (month + 9) % 12;
        return 365 * y + y / 4 - y / 100 + y / 400 + MONTH_ENDS[m] + dayOfMonth - 1;
    }

    /** The year of a day, found by trying. */
    static int year(int day) {
        int year = day / 365;
        while (day(year, 1, 1) > day) {
            year--;
        }
        return year;
    }

    /** As in {@code 2026-04-06}. */
    static String text(int day) {
        int year = year(day);
        int month = 12;
        while (day(year, month, 1) > day) {
            month--;
        }
        return String.format("%04d-%02d-%02d", year, month, day - day(year, month, 1) + 1);
    }

    /** Monday is 0, Sunday is 6. */
    static int weekday(int day) {
        return (day + 2) % 7;
    }

    /** Easter Sunday by golden number, century and epact, as Clavius had it. */
    static int easter(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int droppedLeapDays = 3 * century / 4 - 12;
        int moon = (8 * century + 5) / 25 - 5;
        int sunday = 5 * year / 4 - droppedLeapDays - 10;
        int epact = Math.floorMod(11 * golden + 20 + moon - droppedLeapDays, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        int fullMoon = 44 - epact;
        if (fullMoon < 21) {
            fullMoon += 30;
        }
        int inMarch = fullMoon + 7 - (sunday + fullMoon) % 7;
        return day(year, 3, 1) + inMarch - 1;
    }

    /** The eleven holidays of C. trav. L.3133-1, without those of Alsace-Moselle. */
    static boolean holiday(int day) {
        int year = year(day);
        int sinceEaster = day - easter(year);
        return sinceEaster == 1
                || sinceEaster == 39
                || sinceEaster == 50
                || day == day(year, 1, 1)
                || day == day(year, 5, 1)
                || day == day(year, 5, 8)
                || day == day(year, 7, 14)
                || day == day(year, 8, 15)
                || day == day(year, 11, 1)
                || day == day(year, 11, 11)
                || day == day(year, 12, 25);
    }

    static boolean worked(int day) {
        return weekday(day) < 5 && !holiday(day);
    }

    /** Seconds from 1970 in Paris time, written as if there were no zones. */
    static long parisClock(long utc) {
        int year = year(Math.toIntExact(Math.floorDiv(utc, 86_400L)) + DAYS_TO_1970);
        boolean summer = utc >= lastSunday(year, 3) && utc < lastSunday(year, 10);
        return utc + (summer ? 7_200 : 3_600);
    }

    /** One o'clock UTC on the last Sunday of a month of 31 days, when Europe moves its clocks. */
    private static long lastSunday(int year, int month) {
        int last = day(year, month, 31);
        int sunday = last - (weekday(last) + 1) % 7;
        return (sunday - DAYS_TO_1970) * 86_400L + 3_600;
    }

    static int dayOf(long clock) {
        return Math.toIntExact(Math.floorDiv(clock, 86_400L)) + DAYS_TO_1970;
    }

    static int minuteOf(long clock) {
        return Math.toIntExact(Math.floorMod(clock, 86_400L) / 60);
    }
}
