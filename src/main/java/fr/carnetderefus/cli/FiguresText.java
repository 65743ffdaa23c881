package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.SurveyFigures;
import fr.carnetderefus.register.SurveyFigures.Age;
import fr.carnetderefus.register.SurveyFigures.Week;
import fr.carnetderefus.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Figures in words, in parts of which each has a heading; the figures stand below each other. */
final class FiguresText {
    private static final String INDENT = "  ";

    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();

    private FiguresText(Texts texts) {
        this.texts = texts;
    }

    private record Part(String heading, List<Line> lines) {}

    private record Line(String what, long count) {}

    /** All of it, in lines. */
    static List<String> of(Texts texts, SurveyFigures figures) {
        var text = new FiguresText(texts);
        text.add("cli.stats.statuses", text.constants("status", figures.statuses()));
        text.add("cli.stats.deadlines", text.deadlines(figures.deadlines()));
        text.add("cli.stats.unproven", figures.unproven().stream().map(text::age).toList());
        text.add("cli.stats.departments", text.departments(figures.departments()));
        text.add("cli.stats.kinds", text.constants("kind", figures.kinds()));
        text.add("cli.stats.views", text.constants("selection", figures.selections()));
        var lines = new ArrayList<String>();
        var day = texts.days().day(figures.today());
        lines.add(texts.count("cli.stats.people", figures.people(), day));
        lines.addAll(text.lines());
        return List.copyOf(lines);
    }

    private void add(String heading, List<Line> lines) {
        parts.add(new Part(texts.get(heading), lines));
    }

    private List<Line> constants(String prefix, Map<? extends Enum<?>, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> new Line(texts.of(prefix, e.getKey()), e.getValue()))
                .toList();
    }

    private List<Line> deadlines(SurveyFigures.Deadlines deadlines) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.of("status", Status.OVERDUE), deadlines.late()));
        deadlines.weeks().forEach(week -> lines.add(week(week)));
        lines.add(new Line(texts.get("cli.stats.later"), deadlines.later()));
        lines.add(new Line(texts.get("cli.stats.never"), deadlines.never()));
        return lines;
    }

    private Line week(Week week) {
        var what =
                texts.get(
                        "cli.stats.week",
                        Integer.toString(week.number()),
                        texts.days().figures(week.monday()),
                        texts.days().figures(week.sunday()));
        return new Line(what, week.cases());
    }

    private Line age(Age age) {
        var to = age.to();
        var what =
                to == null
                        ? texts.get("cli.stats.over", age.from() - 1)
                        : texts.get("cli.stats.days", age.from(), to);
        return new Line(what, age.cases());
    }

    private List<Line> departments(Map<String, Long> departments) {
        return departments.entrySet().stream()
                .map(e -> {
                    var noted = !e.getKey().isEmpty();
                    var what = noted ? e.getKey() : texts.get("cli.stats.no-department");
                    return new Line(what, e.getValue());
                })
                .toList();
    }

    private List<String> lines() {
        var all = parts.stream().flatMap(part -> part.lines().stream()).toList();
        var words = all.stream().mapToInt(line -> Table.width(line.what())).max().orElse(0);
        var figures = all.stream().mapToInt(line -> figure(line).length()).max().orElse(0);
        var lines = new ArrayList<String>();
        for (var part : parts) {
            lines.add("");
            lines.add(part.heading());
            for (var line : part.lines()) {
                var gap = words - Table.width(line.what()) + figures - figure(line).length();
                lines.add(INDENT + line.what() + " ".repeat(gap) + INDENT + figure(line));
            }
        }
        return lines;
    }

    private static String figure(Line line) {
        return Long.toString(line.count());
    }
}
