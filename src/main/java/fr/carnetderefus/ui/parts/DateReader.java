package fr.carnetderefus.ui.parts;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people write it, day first: 3/7/2026, 03072026, 3 juil. 2026, 2026-07-03. */
public final class DateReader {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})");
    private static final Pattern PACKED = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:\\p{L}+\\.?,? )?(\\d{1,2})\\p{L}* (\\p{L}+)\\.? (\\d{4}|\\d{2})");

    /** A year of two figures lies at most so far ahead; otherwise it is a hundred years earlier. */
    private static final int YEARS_AHEAD = 10;

    private final Locale locale;
    private final LocalDate today;

    /** Reads the names of months in that language; {@code today} tells what a short year means. */
    public DateReader(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
    }

    /** The day; null where it is none. */
    public @Nullable LocalDate read(String typed) {
        var figures = figures(typed);
        return figures == null ? null : figures.day();
    }

    /** Whether it reads as a date that the calendar does not have: 31/02/2026. */
    public boolean namesNoDay(String typed) {
        var figures = figures(typed);
        return figures != null && figures.day() == null;
    }

    /** A date's three figures, which need not be a day of the calendar. */
    private record Figures(int year, int month, int dayOfMonth) {
        @Nullable LocalDate day() {
            try {
                return LocalDate.of(year, month, dayOfMonth);
            } catch (DateTimeException e) {
                return null; // 31/02: not a date, and the field says so
            }
        }
    }

    private @Nullable Figures figures(String typed) {
        var text = typed.strip().replaceAll("[\\s\\u00A0\\u202F]+", " ").toLowerCase(locale);
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(part(iso, 1), number(part(iso, 2)), part(iso, 3));
        }
        for (var pattern : new Pattern[] {DAY_FIRST, PACKED}) {
            var figures = pattern.matcher(text);
            if (figures.matches()) {
                return date(part(figures, 3), number(part(figures, 2)), part(figures, 1));
            }
        }
        var words = IN_WORDS.matcher(text);
        if (!words.matches()) {
            return null;
        }
        var month = month(part(words, 2));
        return month == 0 ? null : date(part(words, 3), month, part(words, 1));
    }

    /** A part of a spelling that has all its parts. */
    private static String part(Matcher spelling, int number) {
        return Objects.requireNonNull(spelling.group(number));
    }

    private Figures date(String year, int month, String day) {
        return new Figures(year(year), month, number(day));
    }

    private int year(String text) {
        if (text.length() > 2) {
            return number(text);
        }
        var year = today.getYear() / 100 * 100 + number(text);
        return year > today.getYear() + YEARS_AHEAD ? year - 100 : year;
    }

    /** The month whose name begins so, accents or not; zero where none or several do. */
    private int month(String start) {
        var found = 0;
        for (var month : Month.values()) {
            var name = Folding.fold(month.getDisplayName(TextStyle.FULL, locale));
            var brief = Folding.fold(month.getDisplayName(TextStyle.SHORT, locale));
            var wanted = Folding.fold(start);
            if (brief.replace(".", "").equals(wanted)) {
                return month.getValue();
            }
            if (name.startsWith(wanted)) {
                found = found == 0 ? month.getValue() : -1;
            }
        }
        return Math.max(found, 0);
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
