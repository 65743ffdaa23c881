package fr.carnetderefus.paper;

import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.register.SurveyDays.Day;
import fr.carnetderefus.text.Texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
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

    Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Para(texts.get("paper.month.note")));
        var first = YearMonth.from(today);
        for (var i = 0; i < MONTHS; i++) {
            blocks.add(month(first.plusMonths(i)));
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
        return Stream.concat(
                        holidays
                                .nameOf(day)
                                .map(h ->
                                        texts.get("paper.month.holiday", texts.get("holiday." + h)))
                                .stream(),
                        days.stream()
                                .filter(d -> d.due().day().equals(day))
                                .map(d ->
                                        texts.get(
                                                "paper.month.mark",
                                                d.person().person().names().full(),
                                                texts.of("paper.due", d.due().kind()))))
                .toList();
    }
}
