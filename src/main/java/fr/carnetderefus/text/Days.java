package fr.carnetderefus.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days and hours as a person would say them. */
public final class Days {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY + "T\\d{2}:\\d{2}:\\d{2}Z");

    private final Texts texts;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter figures;

    Days(Texts texts, Locale locale) {
        this.texts = texts;
        this.weekday = DateTimeFormatter.ofPattern("EEEE", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM", locale);
        this.figures = DateTimeFormatter.ofPattern("dd/MM/yyyy", locale);
    }

    /** {@code jeudi 31 décembre 2026}. */
    public String full(LocalDate day) {
        return texts.get(
                "day.full", weekday.format(day), number(day), month.format(day), year(day));
    }

    /** {@code 31 décembre 2026}. */
    public String day(LocalDate day) {
        return texts.get("day.day", number(day), month.format(day), year(day));
    }

    /** {@code décembre 2026}. */
    public String month(YearMonth of) {
        return texts.get("day.month", month.format(of.atDay(1)), Integer.toString(of.getYear()));
    }

    /** {@code 31/12/2026}, for columns. */
    public String figures(LocalDate day) {
        return figures.format(day);
    }

    /** {@code 8 h 30}. */
    public String time(LocalTime time) {
        return time.getMinute() == 0
                ? texts.get("time.hour", Integer.toString(time.getHour()))
                : texts.get(
                        "time.minute",
                        Integer.toString(time.getHour()),
                        "%02d".formatted(time.getMinute()));
    }

    /** {@code 31 décembre 2026 à 8 h 30}. */
    public String moment(LocalDateTime moment) {
        return texts.get("day.moment", day(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    /** The same of a moment, by this computer's clock. */
    public String moment(Instant moment) {
        return moment(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
    }

    /**
     * What travels as text, in words: a day ({@code 2026-11-23}), or a moment ({@code
     * 2026-11-23T20:13:00Z}) by this computer's clock. Anything else is what it is.
     */
    public String readable(String text) {
        if (DAY.matcher(text).matches()) {
            return day(LocalDate.parse(text));
        }
        return MOMENT.matcher(text).matches() ? moment(Instant.parse(text)) : text;
    }

    private String number(LocalDate day) {
        return day.getDayOfMonth() == 1
                ? texts.get("day.first")
                : Integer.toString(day.getDayOfMonth());
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
