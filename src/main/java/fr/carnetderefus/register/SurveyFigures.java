package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.SurveyDeadlines.Survey;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everybody in figures on a day. No name is in them.
 *
 * <p>Statuses, departments, caisses, kinds and selections count people, each status by the case
 * that presses most. Deadlines and proofs count cases, since each has its own.
 *
 * @param statuses how many people are at each
 * @param deadlines the cases still to refuse, by their last safe day
 * @param unproven the refusals made without a proof yet, by age, the youngest first
 * @param departments how many people by department, which is empty where it is not noted
 * @param caisses how many people by caisse, which is empty where it is not noted; what differs in
 *     capitals, accents and punctuation alone is one, in the spelling of most
 * @param kinds how many children, represented adults and adults there are
 * @param selections how many people are in each view
 */
public record SurveyFigures(
        LocalDate today,
        int people,
        Map<Status, Long> statuses,
        Deadlines deadlines,
        List<Age> unproven,
        SortedMap<String, Long> departments,
        SortedMap<String, Long> caisses,
        Map<PersonKind, Long> kinds,
        Map<Selection, Long> selections) {
    /** How many weeks ahead are counted apart, this one included: a delay is six. */
    public static final int WEEKS = 8;

    /** The last day of each age, in days since the refusal was made; the last age has none. */
    private static final List<Integer> AGES = List.of(30, 60, 90);

    public SurveyFigures {
        statuses = Collections.unmodifiableMap(statuses);
        unproven = List.copyOf(unproven);
        departments = Collections.unmodifiableSortedMap(departments);
        caisses = Collections.unmodifiableSortedMap(caisses);
        kinds = Collections.unmodifiableMap(kinds);
        selections = Collections.unmodifiableMap(selections);
    }

    /**
     * The cases still to refuse.
     *
     * @param late whose last safe day is past
     * @param weeks this week and those after it
     * @param later whose last safe day is after these weeks
     * @param never which no day ends
     */
    public record Deadlines(long late, List<Week> weeks, long later, long never) {
        public Deadlines {
            weeks = List.copyOf(weeks);
        }
    }

    /** A week from a Monday to a Sunday, and how many last safe days are in it. */
    public record Week(LocalDate monday, long cases) {
        public LocalDate sunday() {
            return monday.plusDays(6);
        }

        /** Its number in its year, as ISO 8601 counts. */
        public int number() {
            return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }

        /** As ISO 8601 writes it: {@code 2026-W53}. */
        public String iso() {
            var year = monday.get(IsoFields.WEEK_BASED_YEAR);
            return String.format(Locale.ROOT, "%d-W%02d", year, number());
        }
    }

    /**
     * How many refusals have been without a proof for so long.
     *
     * @param from in days since the refusal was made
     * @param to null where there is no end
     */
    public record Age(int from, @Nullable Integer to, long cases) {}

    /** Counts. */
    public static SurveyFigures of(Survey survey) {
        var today = survey.today();
        var cases = survey.people().stream().flatMap(p -> p.all().stream()).toList();
        return new SurveyFigures(
                today,
                survey.rows().size(),
                each(Status.values(), survey::count),
                deadlines(cases, today),
                unproven(cases, today),
                survey.people().stream()
                        .map(p -> p.person().person().insurance().department())
                        .map(department -> department.toUpperCase(Locale.ROOT))
                        .collect(counting()),
                caisses(survey.people().stream().map(p -> p.person().person())),
                each(
                        PersonKind.values(),
                        kind ->
                                survey.rows().stream()
                                        .filter(row -> row.person().kind() == kind)
                                        .count()),
                each(Selection.values(), survey::count));
    }

    private static Collector<String, ?, TreeMap<String, Long>> counting() {
        return Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting());
    }

    /** How many people have which, each in the spelling that most of them have. */
    static SortedMap<String, Long> caisses(Stream<Person> people) {
        var written =
                people.map(person -> person.insurance().caisse())
                        .collect(Collectors.groupingBy(Search::fold));
        var counts = new TreeMap<String, Long>();
        written.values().forEach(same -> counts.merge(usual(same), (long) same.size(), Long::sum));
        return counts;
    }

    /** The spelling that most have; of two alike, the one that comes first. */
    private static String usual(List<String> same) {
        return same.stream().collect(counting()).entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** A figure for each constant, noughts too, in the order declared. */
    private static <E extends Enum<E>> Map<E, Long> each(E[] constants, Function<E, Long> count) {
        var counts = new LinkedHashMap<E, Long>();
        Arrays.stream(constants).forEach(constant -> counts.put(constant, count.apply(constant)));
        return counts;
    }

    private static Deadlines deadlines(List<Standing> cases, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var days =
                cases.stream()
                        .filter(c -> c.status() == Status.TO_REFUSE)
                        .flatMap(c -> c.dates().map(Dates::lastSafeDay).stream())
                        .toList();
        var weeks =
                Stream.iterate(monday, m -> m.plusWeeks(1))
                        .limit(WEEKS)
                        .map(m -> new Week(m, between(days, m, m.plusWeeks(1))))
                        .toList();
        return new Deadlines(
                cases.stream().filter(c -> c.status() == Status.OVERDUE).count(),
                weeks,
                between(days, monday.plusWeeks(WEEKS), LocalDate.MAX),
                cases.stream()
                        .filter(c -> c.status() == Status.TO_REFUSE && c.dates().isEmpty())
                        .count());
    }

    private static long between(List<LocalDate> days, LocalDate from, LocalDate before) {
        return days.stream().filter(d -> !d.isBefore(from) && d.isBefore(before)).count();
    }

    private static List<Age> unproven(List<Standing> cases, LocalDate today) {
        var ages = cases.stream().flatMap(c -> Selection.daysUnproven(c, today).stream()).toList();
        return Stream.iterate(0, i -> i <= AGES.size(), i -> i + 1)
                .map(i -> {
                    var from = i == 0 ? 0 : AGES.get(i - 1) + 1;
                    var to = i == AGES.size() ? null : AGES.get(i);
                    var count =
                            ages.stream()
                                    // a day to come, by a clock that was wrong, is the youngest
                                    .map(days -> Math.max(0, days))
                                    .filter(days -> days >= from && (to == null || days <= to))
                                    .count();
                    return new Age(from, to, count);
                })
                .toList();
    }
}
