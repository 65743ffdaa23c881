package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.text.Texts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

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
    private record Group(LocalDate day, String topic, String title, String note) {}

    /** One event for each item, with the person's name. */
    static List<CalendarEvent> named(List<CalendarItem> items, Texts texts) {
        return items.stream()
                .map(item ->
                        event(
                                List.of(item),
                                texts.get(
                                        "calendar.named",
                                        item.title(),
                                        line(item.person().names().full())),
                                item.note() + "\n" + texts.get("calendar.settled")))
                .sorted(BY_DAY)
                .toList();
    }

    /**
     * Events without names. People with the same day to remember share one: thirty equal lines
     * would help nobody. It goes by the id of the first of them, so that it moves with that person;
     * whoever leaves the group gets an event of their own.
     */
    static List<CalendarEvent> unnamed(List<CalendarItem> items, Texts texts) {
        var groups = new LinkedHashMap<Group, List<CalendarItem>>();
        for (var item : items) {
            var group = new Group(item.day(), item.topic(), item.title(), item.note());
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(item);
        }
        return groups.values().stream()
                .map(group -> {
                    var first = group.getFirst();
                    var people = texts.count("calendar.people", group.size());
                    var settled = texts.get("calendar.settled");
                    return event(
                            group, first.title(), first.note() + "\n" + people + "\n" + settled);
                })
                .sorted(BY_DAY)
                .toList();
    }

    /** Names come from files and forms; a title is one line. */
    private static String line(String name) {
        return name.replaceAll("\\p{Cntrl}+", " ");
    }

    private static CalendarEvent event(List<CalendarItem> group, String title, String note) {
        var alarms = new TreeSet<Integer>();
        group.forEach(item -> alarms.addAll(item.alarms()));
        var first = group.getFirst();
        var leader =
                group.stream()
                        .map(CalendarItem::person)
                        .map(Person::id)
                        .min(Comparator.comparing(PersonId::value))
                        .orElseThrow();
        return new CalendarEvent(stableId(leader, first.topic()), first.day(), title, note, alarms);
    }

    private static UUID stableId(PersonId person, String topic) {
        var name = "carnet-de-refus/" + person.value() + "/" + topic;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
