package fr.carnetderefus.exchange;

import fr.carnetderefus.text.Texts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An event as the calendar shows it.
 *
 * @param uid the same over all exports; a hash, from which nobody learns anything
 */
record CalendarEvent(
        UUID uid, LocalDate day, String title, String note, SortedSet<Integer> alarms) {
    private static final Comparator<CalendarEvent> BY_DAY =
            Comparator.comparing(CalendarEvent::day)
                    .thenComparing(CalendarEvent::title)
                    .thenComparing(CalendarEvent::uid);

    /** What people must have in common to share an event. */
    private record Group(LocalDate day, String title, String note) {}

    /** One event for each item, with the person's name. */
    static List<CalendarEvent> named(List<CalendarItem> items, Texts texts) {
        return items.stream().map(item -> named(item, texts)).sorted(BY_DAY).toList();
    }

    private static CalendarEvent named(CalendarItem item, Texts texts) {
        var name = line(item.person().names().full());
        return event(
                List.of(item),
                texts.get("calendar.named", item.title(), name),
                note(item.note(), item.detail(), texts.get("calendar.settled")));
    }

    /**
     * Events without names. People with the same day to remember share one: thirty equal lines
     * would help nobody. It goes by the id of the first of them, so that it moves with that person;
     * whoever leaves the group gets an event of their own.
     */
    static List<CalendarEvent> unnamed(List<CalendarItem> items, Texts texts) {
        var groups = new LinkedHashMap<Group, List<CalendarItem>>();
        for (var item : items) {
            var group = new Group(item.day(), item.title(), item.note());
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(item);
        }
        return groups.values().stream().map(group -> shared(group, texts)).sorted(BY_DAY).toList();
    }

    /** A day that is nobody's. */
    static CalendarEvent loose(LooseDay day) {
        return new CalendarEvent(
                UUID.randomUUID(), day.day(), day.title(), day.note(), new TreeSet<>(day.alarms()));
    }

    private static CalendarEvent shared(List<CalendarItem> group, Texts texts) {
        var first = group.getFirst();
        var people = group.stream().map(CalendarItem::person).distinct().count();
        return event(
                group,
                first.title(),
                note(
                        first.note(),
                        texts.count("calendar.people", people),
                        texts.get("calendar.settled")));
    }

    private static String note(String... lines) {
        return Arrays.stream(lines).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Names come from files and forms; a title is one line. */
    private static String line(String name) {
        return name.replaceAll("\\p{Cntrl}+", " ");
    }

    private static CalendarEvent event(List<CalendarItem> group, String title, String note) {
        var alarms = new TreeSet<Integer>();
        group.forEach(item -> alarms.addAll(item.alarms()));
        var leader =
                group.stream()
                        .min(
                                Comparator.comparing((CalendarItem i) -> i.person().id().value())
                                        .thenComparing(CalendarItem::topic))
                        .orElseThrow();
        return new CalendarEvent(stableId(leader), leader.day(), title, note, alarms);
    }

    private static UUID stableId(CalendarItem item) {
        var name = "carnet-de-refus/" + item.person().id().value() + "/" + item.topic();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
