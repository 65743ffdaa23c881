package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.Person;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One day to remember for one person.
 *
 * @param topic which of the person's days it is, such as {@code last-safe-day}; each person has it
 *     once. The same over all exports and versions: by it a calendar recognises a day that moved
 * @param title what happens that day, without anything personal
 * @param note what to do about it, without anything personal
 * @param detail what is added for those who choose to see names; empty where there is nothing
 * @param alarms how many days before to ring, at 9:00 on the clock of whoever reads the calendar; 0
 *     is the day itself
 */
public record CalendarItem(
        String topic,
        Person person,
        LocalDate day,
        String title,
        String note,
        String detail,
        SortedSet<Integer> alarms) {
    public CalendarItem {
        alarms = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(alarms));
        if (topic.isBlank() || alarms.isEmpty() || alarms.first() < 0) {
            throw new IllegalArgumentException("a day to remember rings at some time");
        }
    }
}
