package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.register.SurveyDays.Day;
import fr.carnetderefus.text.Texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * This month and the next as a calendar for the wall: six weeks from any day end in one of them or
 * soon after.
 *
 * @param title the household's name, or the whole carnet
 */
record MonthPaper(
        Texts texts,
        String title,
        List<Day> days,
        Holidays holidays,
        LocalDate today,
        String foot) {
    private static final int MONTHS = 2;

    /** More marks than that make a day too high for its sheet: they are counted, and told below. */
    private static final int MOST_MARKS = 5;

    Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Para(texts.get("paper.month.note")));
        var first = YearMonth.from(today);
        for (var i = 0; i < MONTHS; i++) {
            var month = first.plusMonths(i);
            blocks.add(month(month));
            busy(month).ifPresent(blocks::add);
        }
        return new Sheet(
                texts.get("paper.month.title", title),
                texts.language().code(),
                blocks,
                Sheet.Look.WIDE,
                foot);
    }

    private Block month(YearMonth month) {
        var locale = texts.language().locale();
        var weekdays =
                Stream.of(DayOfWeek.values())
                        .map(d -> d.getDisplayName(TextStyle.FULL, locale))
                        .toList();
        var weeks = new ArrayList<List<Block.Cell>>();
        var monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (var week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            var cells = new ArrayList<Block.Cell>();
            for (var day = week; day.isBefore(week.plusWeeks(1)); day = day.plusDays(1)) {
                cells.add(
                        YearMonth.from(day).equals(month)
                                ? new Block.Cell(Integer.toString(day.getDayOfMonth()), marks(day))
                                : new Block.Cell("", List.of()));
            }
            weeks.add(cells);
        }
        var name = DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
        return new Block.Month(name, weekdays, weeks);
    }

    private List<String> marks(LocalDate day) {
        var due = on(day);
        return Stream.concat(
                        holidays
                                .nameOf(day)
                                .map(h ->
                                        texts.get("paper.month.holiday", texts.get("holiday." + h)))
                                .stream(),
                        isBusy(due)
                                ? byKind(due).entrySet().stream().map(this::counted)
                                : due.stream().map(this::named))
                .toList();
    }

    private String named(Day day) {
        return texts.get("paper.month.mark", who(day), what(day.due().kind()));
    }

    private String counted(Map.Entry<Due.Kind, List<Day>> kind) {
        var people = kind.getValue().stream().map(d -> d.person().person().id()).distinct().count();
        return texts.count("paper.month.counted", people, what(kind.getKey()));
    }

    /** Who is meant on the days on which they were only counted. */
    private Optional<Block> busy(YearMonth month) {
        var rows = new ArrayList<List<String>>();
        for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            var due = on(day);
            if (isBusy(due)) {
                var date = texts.days().figures(day);
                byKind(due)
                        .forEach((kind, days) ->
                                rows.add(List.of(date, what(kind), texts.list(names(days)))));
            }
        }
        var head =
                List.of(
                        texts.get("paper.month.day"),
                        texts.get("paper.month.what"),
                        texts.get("paper.month.who"));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(texts.get("paper.month.busy"), head, rows));
    }

    private static List<String> names(List<Day> days) {
        var seen = new LinkedHashMap<PersonId, String>();
        days.forEach(day -> seen.put(day.person().person().id(), who(day)));
        return List.copyOf(seen.values());
    }

    /** What is past helps nobody on a wall. */
    private List<Day> on(LocalDate day) {
        return day.isBefore(today)
                ? List.of()
                : days.stream().filter(d -> d.due().day().equals(day)).toList();
    }

    private static boolean isBusy(List<Day> due) {
        return due.size() > MOST_MARKS;
    }

    private static Map<Due.Kind, List<Day>> byKind(List<Day> due) {
        return due.stream()
                .collect(
                        Collectors.groupingBy(
                                d -> d.due().kind(),
                                () -> new EnumMap<>(Due.Kind.class),
                                Collectors.toList()));
    }

    private static String who(Day day) {
        return day.person().person().names().full();
    }

    private String what(Due.Kind kind) {
        return texts.of("paper.due", kind);
    }
}
