package fr.carnetderefus.model.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When a telephone line answers.
 *
 * @param closes the hour to plan for
 * @param closesElsewhere the later hour that another source gives; equal to {@code closes} where
 *     sources agree
 * @param holidays whether the line is taken to be closed on public holidays
 * @param zone the zone the hours are meant in, whatever the machine's
 */
public record Hours(
        Set<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        LocalTime closesElsewhere,
        boolean holidays,
        ZoneId zone,
        String source) {
    public Hours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("a line answers some time");
        }
        if (closesElsewhere.isBefore(closes)) {
            throw new IllegalArgumentException("the hour to plan for is the earlier one");
        }
    }

    /** Whether the line answers at some hour of a day. */
    public boolean answersOn(LocalDate day, Holidays calendar) {
        return days.contains(day.getDayOfWeek()) && !(holidays && calendar.nameOf(day).isPresent());
    }
}
