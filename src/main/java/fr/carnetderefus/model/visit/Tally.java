package fr.carnetderefus.model.visit;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often what happened, by week: counts without people.
 *
 * @param weeks by the ISO week, such as {@code 2026-W48}; what never happened is not in it
 */
public record Tally(SortedMap<String, Map<Counted, Integer>> weeks) {
    /** Nothing happened yet. */
    public static final Tally NONE = new Tally(new TreeMap<>());

    /** Counts below it could point at somebody in a small place; they are not handed out. */
    public static final int SMALLEST = 5;

    public Tally {
        var copy = new TreeMap<String, Map<Counted, Integer>>();
        weeks.forEach((week, counts) -> copy.put(week, Map.copyOf(counts)));
        weeks = java.util.Collections.unmodifiableSortedMap(copy);
    }

    /** What is counted. */
    public enum Counted {
        VISITS,
        FINISHED,
        /** Left without a word: nobody touched the screen any more. */
        ABANDONED,
        PRINTED,
        SAVED,
        IN_TIME,
        LATE,
        DAY_UNKNOWN,
        NOTHING_CAME,
        BY_PHONE,
        ONLINE
    }

    /** The week of a day. */
    public static String week(LocalDate day) {
        return "%04d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** One more of each; the same may happen several times. */
    public Tally plus(LocalDate day, List<Counted> happened) {
        var more = new TreeMap<>(weeks);
        var week = new TreeMap<>(more.getOrDefault(week(day), Map.of()));
        happened.forEach(counted -> week.merge(counted, 1, Integer::sum));
        more.put(week(day), week);
        return new Tally(more);
    }

    /** How often something happened in a week. */
    public int count(String week, Counted counted) {
        return weeks.getOrDefault(week, Map.of()).getOrDefault(counted, 0);
    }

    /** How often something happened in all weeks. */
    public int total(Counted counted) {
        return weeks.keySet().stream().mapToInt(week -> count(week, counted)).sum();
    }

    /**
     * Lines to hand on: the week, then each count; 1 to 4 stand as {@code <5}. What happened so
     * seldom in a week is not made up for by a sum, which would tell it after all.
     */
    public List<List<String>> shared() {
        var lines = new ArrayList<List<String>>();
        for (var week : weeks.keySet()) {
            var line = new ArrayList<String>();
            line.add(week);
            for (var counted : Counted.values()) {
                line.add(shared(count(week, counted)));
            }
            lines.add(List.copyOf(line));
        }
        return List.copyOf(lines);
    }

    private static String shared(int count) {
        return count > 0 && count < SMALLEST ? "<" + SMALLEST : Integer.toString(count);
    }
}
