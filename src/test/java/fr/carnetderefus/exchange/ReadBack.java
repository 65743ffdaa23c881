package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;

/** A calendar file as another library reads it: biweekly, where ical4j wrote. */
record ReadBack(ICalendar calendar) {

    /** Reads a file and expects no complaint of it. */
    static ReadBack of(byte[] file) {
        try (var reader = new ICalReader(new ByteArrayInputStream(file))) {
            var calendar = Objects.requireNonNull(reader.readNext());
            assertEquals(List.of(), reader.getWarnings());
            assertEquals(ICalVersion.V2_0, calendar.getVersion());
            assertEquals("[]", calendar.validate(ICalVersion.V2_0).getWarnings().toString());
            return new ReadBack(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file as on a machine in a zone. */
    static List<Event> in(ZoneId zone, byte[] file) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return of(file).events();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /**
     * An event on the reader's own clock.
     *
     * @param rings when its alarms ring
     */
    record Event(
            String uid,
            int sequence,
            LocalDate day,
            LocalDate last,
            String title,
            String note,
            List<LocalDateTime> rings) {}

    List<Event> events() {
        return calendar.getEvents().stream().map(ReadBack::event).toList();
    }

    private static Event event(VEvent event) {
        var start = event.getDateStart().getValue();
        assertTrue(!start.hasTime(), "lasts all day");
        var day = day(start);
        return new Event(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                day,
                day(event.getDateEnd().getValue()).minusDays(1),
                event.getSummary().getValue(),
                event.getDescription().getValue(),
                event.getAlarms().stream().map(alarm -> ring(alarm, day)).sorted().toList());
    }

    /** The day that a machine whose clock is set to the default zone shows. */
    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** Days are taken off by the calendar, hours by the clock (RFC 5545, 3.3.6). */
    private static LocalDateTime ring(VAlarm alarm, LocalDate day) {
        assertEquals("DISPLAY", alarm.getAction().getValue());
        var trigger = alarm.getTrigger().getDuration();
        var sign = trigger.isPrior() ? -1 : 1;
        var days = trigger.getDays() == null ? 0 : trigger.getDays();
        return LocalDateTime.of(day.plusDays((long) sign * days), LocalTime.MIDNIGHT)
                .plusHours((long) sign * trigger.getHours());
    }
}
