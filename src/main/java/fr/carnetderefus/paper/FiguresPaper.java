package fr.carnetderefus.paper;

import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.SurveyFigures;
import fr.carnetderefus.register.SurveyFigures.Week;
import fr.carnetderefus.text.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Everybody in figures on one page, for whoever has to report and may name nobody: bars with their
 * figures beside them, and what there is to see in each group said in a sentence.
 */
record FiguresPaper(Texts texts, SurveyFigures figures, String foot) {
    /** More would not stand on the page; the rest is summed. */
    private static final int DEPARTMENTS = 10;

    private static final int CAISSES = 12;

    /** Lines for the departments and caisses that are named, on a page that is full. */
    private static final int LINES = 13;

    /** So many characters of a caisse's name stand on a line, in capitals too. */
    private static final int LINE = 22;

    Sheet sheet() {
        return new Sheet(
                texts.get("paper.figures.title"),
                texts.language().code(),
                List.of(
                        new Block.Para(
                                texts.get(
                                        "sentences",
                                        words().people(figures),
                                        texts.get("paper.figures.how"))),
                        new Block.Columns(left(), right())),
                Sheet.Look.CHARTS,
                foot);
    }

    private List<Block> left() {
        var blocks = new ArrayList<Block>();
        group(blocks, "statuses", proven(), "people", statuses());
        group(blocks, "unproven", missing(), "cases", plain(words().ages(figures.unproven())));
        group(blocks, "views", texts.get("paper.figures.views.several"), "people", views());
        return blocks;
    }

    private List<Block> right() {
        var blocks = new ArrayList<Block>();
        group(blocks, "deadlines", busiest(), "cases", deadlines());
        group(blocks, "departments", department(), "people", departments());
        var caisses = words().caisses(figures.caisses(), named());
        group(blocks, "caisses", caisse(), "people", plain(caisses));
        return blocks;
    }

    private void group(
            List<Block> blocks, String key, String said, String counted, List<Block.Bar> bars) {
        blocks.add(new Block.Heading(texts.get("paper.figures." + key)));
        blocks.add(new Block.Para(said));
        blocks.add(
                new Block.Bars(
                        texts.get("paper.figures.column." + key),
                        texts.get("paper.figures.column." + counted),
                        bars));
    }

    private String proven() {
        var kept = figures.statuses().getOrDefault(Status.NOT_REFUSING, 0L);
        return texts.count(
                "paper.summary.proven",
                figures.statuses().getOrDefault(Status.PROVEN, 0L),
                figures.people() - kept);
    }

    private List<Block.Bar> statuses() {
        return figures.statuses().entrySet().stream()
                .map(e ->
                        new Block.Bar(
                                texts.of("status", e.getKey()),
                                e.getValue(),
                                tone(e.getKey() == Status.OVERDUE)))
                .toList();
    }

    private String missing() {
        var all = figures.unproven().stream().mapToLong(SurveyFigures.Age::cases).sum();
        var oldest = figures.unproven().getLast();
        return all == 0
                ? texts.get("paper.figures.unproven.none")
                : texts.count(
                        "paper.figures.unproven.some", all, oldest.cases(), oldest.from() - 1);
    }

    private List<Block.Bar> views() {
        return figures.selections().entrySet().stream()
                // everybody is told above, and would make the other bars short
                .filter(e -> e.getKey() != Selection.EVERYBODY)
                .map(e ->
                        new Block.Bar(
                                texts.of("selection", e.getKey()),
                                e.getValue(),
                                tone(e.getKey() == Selection.LATE)))
                .toList();
    }

    private String busiest() {
        var deadlines = figures.deadlines();
        var late = texts.count("paper.figures.late", deadlines.late());
        var busiest =
                deadlines.weeks().stream()
                        // of two alike, the one that comes first
                        .max(
                                Comparator.comparingLong(Week::cases)
                                        .thenComparing(Week::monday, Comparator.reverseOrder()))
                        .filter(week -> week.cases() > 0)
                        .map(week ->
                                texts.count(
                                        "paper.figures.busiest",
                                        week.cases(),
                                        texts.days().figures(week.monday())))
                        .orElseGet(() -> texts.get("paper.figures.no-week", SurveyFigures.WEEKS));
        return texts.get("sentences", late, busiest);
    }

    private List<Block.Bar> deadlines() {
        var lines = words().deadlines(figures.deadlines(), "paper.figures.week");
        var bars = new ArrayList<>(plain(lines));
        // the first is those whose last safe day is past
        bars.set(
                0,
                new Block.Bar(
                        lines.getFirst().what(), lines.getFirst().count(), Block.Tone.PRESSING));
        return bars;
    }

    private String department() {
        return noted().stream()
                .findFirst()
                .map(most ->
                        texts.count(
                                "paper.figures.departments.most",
                                noted().size(),
                                most.getKey(),
                                most.getValue()))
                .orElseGet(() -> texts.get("paper.figures.departments.none"));
    }

    private List<Block.Bar> departments() {
        var noted = noted();
        var lines =
                new ArrayList<>(
                        noted.stream().limit(DEPARTMENTS).map(words()::department).toList());
        var rest = noted.stream().skip(DEPARTMENTS).toList();
        if (!rest.isEmpty()) {
            lines.add(
                    new FigureWords.Line(
                            texts.count("paper.figures.departments.rest", rest.size()),
                            rest.stream().mapToLong(Map.Entry::getValue).sum()));
        }
        figures.departments().entrySet().stream()
                .filter(e -> e.getKey().isEmpty())
                .map(words()::department)
                .forEach(lines::add);
        return plain(lines);
    }

    /** The departments that are noted, the one with the most people first. */
    private List<Map.Entry<String, Long>> noted() {
        return FigureWords.largest(figures.departments());
    }

    /** As many caisses as find room below the departments, the longer names being on two lines. */
    private int named() {
        var left = LINES - Math.min(DEPARTMENTS, noted().size());
        var named = 0;
        for (var caisse : FigureWords.largest(figures.caisses())) {
            left -= Math.ceilDiv(caisse.getKey().length(), LINE);
            if (left < 0 || named == CAISSES) {
                break;
            }
            named++;
        }
        return named;
    }

    private String caisse() {
        var noted = FigureWords.largest(figures.caisses());
        return noted.stream()
                .findFirst()
                .map(most ->
                        texts.count(
                                "paper.figures.caisses.most",
                                noted.size(),
                                most.getKey(),
                                most.getValue()))
                .orElseGet(() -> texts.get("paper.figures.caisses.none"));
    }

    private static List<Block.Bar> plain(List<FigureWords.Line> lines) {
        return lines.stream()
                .map(line -> new Block.Bar(line.what(), line.count(), Block.Tone.PLAIN))
                .toList();
    }

    private static Block.Tone tone(boolean late) {
        return late ? Block.Tone.PRESSING : Block.Tone.PLAIN;
    }

    private FigureWords words() {
        return new FigureWords(texts);
    }
}
