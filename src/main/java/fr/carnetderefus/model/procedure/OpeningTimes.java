package fr.carnetderefus.model.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a telephone line answers, by its hours and the public holidays. The hours are meant in the
 * line's zone, whatever the machine's; a line opens at its opening minute and is closed from its
 * closing minute on.
 */
public record OpeningTimes(Hours hours, Holidays holidays) {

    /** Whether the line answers at an instant, and if not, why and when next. */
    public LineState at(Instant instant) {
        var now = instant.atZone(hours.zone());
        var day = now.toLocalDate();
        if (!hours.days().contains(day.getDayOfWeek())) {
            return new LineState.Closed(LineState.Why.WEEKEND, "", opensAfter(day));
        }
        if (!hours.answersOn(day, holidays)) {
            var holiday = holidays.nameOf(day).orElse("");
            return new LineState.Closed(LineState.Why.HOLIDAY, holiday, opensAfter(day));
        }
        var time = now.toLocalTime();
        if (time.isBefore(hours.opens())) {
            return new LineState.Closed(LineState.Why.BEFORE_OPENING, "", opensOn(day));
        }
        var elsewhere = day.atTime(hours.closesElsewhere()).atZone(hours.zone());
        if (time.isBefore(hours.closes())) {
            return new LineState.Open(day.atTime(hours.closes()).atZone(hours.zone()), elsewhere);
        }
        return time.isBefore(hours.closesElsewhere())
                ? new LineState.Doubtful(elsewhere, opensAfter(day))
                : new LineState.Closed(LineState.Why.AFTER_CLOSING, "", opensAfter(day));
    }

    private ZonedDateTime opensAfter(LocalDate day) {
        var next = day.plusDays(1);
        while (!hours.answersOn(next, holidays)) {
            next = next.plusDays(1);
        }
        return opensOn(next);
    }

    private ZonedDateTime opensOn(LocalDate day) {
        return day.atTime(hours.opens()).atZone(hours.zone());
    }

    /** A moment by the clocks of another zone; empty where they show the same hour. */
    public static Optional<ZonedDateTime> elsewhere(ZonedDateTime moment, ZoneId here) {
        var local = moment.withZoneSameInstant(here);
        return local.toLocalDateTime().equals(moment.toLocalDateTime())
                ? Optional.empty()
                : Optional.of(local);
    }
}
