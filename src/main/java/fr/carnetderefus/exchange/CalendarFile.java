package fr.carnetderefus.exchange;

import fr.carnetderefus.text.Texts;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A calendar file (iCalendar, RFC 5545) of days to remember. Its events last all day and name no
 * zone, so that the day is the same wherever the file is read. There is no METHOD: it would make
 * the file an invitation, which needs an organiser (RFC 5546, 3.2.1).
 *
 * @param revision grows whenever the carnet does, so that a calendar takes the later of two files
 * @param now when the file is made; alarms of days past by then are left out
 * @param zone where it is made
 */
public record CalendarFile(Texts texts, int revision, Instant now, ZoneId zone) {
    /** When alarms ring. */
    private static final Duration MORNING = Duration.ofHours(9);

    /**
     * The file's bytes.
     *
     * @param named whether titles say whom a day is about; if not, nothing personal is in the file
     * @throws IllegalArgumentException when there is no item: a calendar is never empty
     */
    public byte[] of(List<CalendarItem> items, boolean named) {
        return file(
                named ? CalendarEvent.named(items, texts) : CalendarEvent.unnamed(items, texts));
    }

    /**
     * The bytes of a file of days that are nobody's. No other file ever has the same event: who has
     * no carnet takes no second one of it.
     *
     * @throws IllegalArgumentException when there is no day
     */
    public byte[] of(List<LooseDay> days) {
        return file(days.stream().map(CalendarEvent::loose).toList());
    }

    private byte[] file(List<CalendarEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a calendar is never empty");
        }
        var calendar = new Calendar();
        var language = texts.language().code().toUpperCase(Locale.ROOT);
        calendar.add(new ProdId("-//Carnet de refus//Carnet de refus//" + language));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", texts.get("calendar.name")));
        // all at once: the library copies the list at each addition
        calendar.setComponentList(
                new ComponentList<>(events.stream().map(this::component).toList()));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent component(CalendarEvent event) {
        var component = new VEvent(false);
        component.add(new Uid(event.uid().toString()));
        component.add(new DtStamp(now));
        component.add(new Sequence(revision));
        component.add(new DtStart<>(event.day()));
        component.add(new DtEnd<>(event.day().plusDays(1)));
        component.add(new Summary(event.title()));
        component.add(new Description(event.note()));
        component.add(new Categories(texts.get("calendar.name")));
        component.add(ImmutableClazz.PRIVATE);
        component.add(ImmutableTransp.TRANSPARENT);
        alarms(event).forEach(days -> component.add(alarm(days, event.title())));
        return component;
    }

    /** A calendar would ring at once for an alarm that is past; the day itself always has one. */
    private List<Integer> alarms(CalendarEvent event) {
        var today = LocalDate.ofInstant(now, zone);
        var ahead =
                event.alarms().stream()
                        .filter(days -> !event.day().minusDays(days).isBefore(today))
                        .toList();
        return ahead.isEmpty() ? List.of(0) : ahead;
    }

    private static VAlarm alarm(int daysBefore, String title) {
        var trigger = new Trigger(MORNING.minusDays(daysBefore));
        trigger.add(Related.START);
        var alarm = new VAlarm();
        alarm.add(trigger);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }
}
