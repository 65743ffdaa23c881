package fr.carnetderefus.cli;

import fr.carnetderefus.paper.FigureWords;
import fr.carnetderefus.paper.FigureWords.Line;
import fr.carnetderefus.register.SurveyFigures;
import fr.carnetderefus.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** Figures in words, in parts of which each has a heading; the figures stand below each other. */
final class FiguresText {
    private static final String INDENT = "  ";

    /** So many are named, since anybody may write them in their own way; the rest is summed. */
    private static final int CAISSES = 12;

    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();

    private FiguresText(Texts texts) {
        this.texts = texts;
    }

    private record Part(String heading, List<Line> lines) {}

    /** All of it, in lines. */
    static List<String> of(Texts texts, SurveyFigures figures) {
        var text = new FiguresText(texts);
        var words = new FigureWords(texts);
        text.add("cli.stats.statuses", words.constants("status", figures.statuses()));
        text.add("cli.stats.deadlines", words.deadlines(figures.deadlines(), "figures.week"));
        text.add("cli.stats.unproven", words.ages(figures.unproven()));
        text.add(
                "cli.stats.departments",
                figures.departments().entrySet().stream().map(words::department).toList());
        text.add("cli.stats.caisses", words.caisses(figures.caisses(), CAISSES));
        text.add("cli.stats.kinds", words.constants("kind", figures.kinds()));
        text.add("cli.stats.views", words.constants("selection", figures.selections()));
        var lines = new ArrayList<String>();
        lines.add(words.people(figures));
        lines.addAll(text.lines());
        return List.copyOf(lines);
    }

    private void add(String heading, List<Line> lines) {
        parts.add(new Part(texts.get(heading), lines));
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
