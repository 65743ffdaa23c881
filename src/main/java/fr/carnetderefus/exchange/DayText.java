package fr.carnetderefus.exchange;

import fr.carnetderefus.register.Search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day as lists write it: day first, or year first; never month first. */
sealed interface DayText {
    /** The day that is meant. */
    record Told(LocalDate day) implements DayText {}

    /** It is no day, or leaves open which. */
    record Wrong(Fault fault) implements DayText {}

    /** Why it tells no day. */
    enum Fault {
        /** Not written as days are. */
        SHAPE,
        /** The 31st of February, or the 31st month: perhaps the month stands first. */
        NO_SUCH_DAY,
        YEAR_ONLY,
        /** Two figures for the year, and it may be a child or somebody very old. */
        TWO_CENTURIES
    }

    /** What a year of two figures means. */
    @FunctionalInterface
    interface Century {
        /** The whole year, or -1 where it may be either. */
        int year(int figures);

        /**
         * Of a birth: the last such year that has come. Where the one before would make them
         * {@value #OLDEST} at most, it may be either.
         */
        static Century ofBirth(LocalDate today) {
            return figures -> {
                var late = today.getYear() / 100 * 100 + figures;
                var last = late > today.getYear() ? late - 100 : late;
                var may = last == late && today.getYear() - (last - 100) <= OLDEST;
                return may ? -1 : last;
            };
        }

        /** Of a measure or a letter: this century. */
        static Century current(LocalDate today) {
            return figures -> today.getYear() / 100 * 100 + figures;
        }
    }

    /** Older people are in no list that is up to date. */
    int OLDEST = 110;

    int FIRST_YEAR = 1850;
    int LAST_YEAR = 2150;

    Pattern HOUR = Pattern.compile("[ tT]+\\d{1,2}[:hH]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?Z?$");
    Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[ ./\\-]+(\\d{1,2})[ ./\\-]+(\\d{4}|\\d{2})");
    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[ ./\\-](\\d{1,2})[ ./\\-](\\d{1,2})");
    Pattern IN_WORDS =
            Pattern.compile("(?:\\p{L}+ )?(\\d{1,2})(?:er)? (\\p{L}{3,9}) (\\d{4}|\\d{2})");
    Pattern RUN_DAY_FIRST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    Pattern RUN_YEAR_FIRST = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    Pattern FIGURES = Pattern.compile("[0-9]+");
    Pattern SERIAL = Pattern.compile("\\d{5}");
    Pattern YEAR = Pattern.compile("\\d{4}");

    /** Folded beginnings of the months' names, French and English. */
    Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("fev", 2),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("avr", 4),
                    Map.entry("apr", 4),
                    Map.entry("mai", 5),
                    Map.entry("may", 5),
                    Map.entry("juin", 6),
                    Map.entry("jun", 6),
                    Map.entry("juil", 7),
                    Map.entry("jul", 7),
                    Map.entry("aou", 8),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12));

    /** Reads a cell that is not empty. */
    static DayText read(String cell, Century century) {
        var text = HOUR.matcher(SPACES.matcher(cell).replaceAll(" ").strip()).replaceAll("");
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst, 3, number(dayFirst, 2), 1, century);
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst, 1, number(yearFirst, 2), 3, century);
        }
        if (FIGURES.matcher(text).matches()) {
            return figures(text, century);
        }
        var words = IN_WORDS.matcher(Search.fold(text));
        return words.matches()
                ? day(words, 3, month(String.valueOf(words.group(2))), 1, century)
                : new Wrong(Fault.SHAPE);
    }

    private static DayText figures(String text, Century century) {
        if (SERIAL.matcher(text).matches()) {
            return SerialDay.day(Integer.parseInt(text), false)
                    .<DayText>map(Told::new)
                    .orElse(new Wrong(Fault.SHAPE));
        }
        if (YEAR.matcher(text).matches()) {
            return new Wrong(Fault.YEAR_ONLY);
        }
        // never both: a year would have to be a month and a day
        var yearFirst = RUN_YEAR_FIRST.matcher(text);
        if (yearFirst.matches() && isYear(number(yearFirst, 1))) {
            return day(yearFirst, 1, number(yearFirst, 2), 3, century);
        }
        var dayFirst = RUN_DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? day(dayFirst, 3, number(dayFirst, 2), 1, century)
                : new Wrong(Fault.SHAPE);
    }

    private static DayText day(MatchResult found, int year, int month, int day, Century century) {
        var written = String.valueOf(found.group(year));
        var full =
                written.length() == 2
                        ? century.year(Integer.parseInt(written))
                        : Integer.parseInt(written);
        if (full < 0) {
            return new Wrong(Fault.TWO_CENTURIES);
        }
        if (!isYear(full)) {
            return new Wrong(Fault.SHAPE);
        }
        try {
            return new Told(LocalDate.of(full, month, number(found, day)));
        } catch (DateTimeException e) {
            return new Wrong(Fault.NO_SUCH_DAY);
        }
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(String.valueOf(found.group(group)));
    }

    /** 0 where it is no month: there is no such day. */
    private static int month(String name) {
        var four = MONTHS.get(name.substring(0, Math.min(4, name.length())));
        return four == null ? MONTHS.getOrDefault(name.substring(0, 3), 0) : four;
    }
}
