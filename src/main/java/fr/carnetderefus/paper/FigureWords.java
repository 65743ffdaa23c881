package fr.carnetderefus.paper;

import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.SurveyFigures;
import fr.carnetderefus.register.SurveyFigures.Age;
import fr.carnetderefus.register.SurveyFigures.Deadlines;
import fr.carnetderefus.register.SurveyFigures.Week;
import fr.carnetderefus.text.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What each figure counts, in words. */
public record FigureWords(Texts texts) {
    /** A figure and what it counts. */
    public record Line(String what, long count) {}

    /** Of how many people, and on what day. */
    public String people(SurveyFigures figures) {
        return texts.count("figures.people", figures.people(), texts.days().day(figures.today()));
    }

    /** A line for each constant, in the order it is counted. */
    public List<Line> constants(String prefix, Map<? extends Enum<?>, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> new Line(texts.of(prefix, e.getKey()), e.getValue()))
                .toList();
    }

    /**
     * The cases still to refuse.
     *
     * @param week the key of the sentence for a week: its number, its Monday, its Sunday
     */
    public List<Line> deadlines(Deadlines deadlines, String week) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.of("status", Status.OVERDUE), deadlines.late()));
        deadlines.weeks().forEach(w -> lines.add(new Line(week(w, week), w.cases())));
        lines.add(new Line(texts.get("figures.later"), deadlines.later()));
        lines.add(new Line(texts.get("figures.never"), deadlines.never()));
        return lines;
    }

    /** A week in words. */
    String week(Week week, String key) {
        return texts.get(
                key,
                Integer.toString(week.number()),
                texts.days().figures(week.monday()),
                texts.days().figures(week.sunday()));
    }

    /** For how long proofs have been missing. */
    public List<Line> ages(List<Age> ages) {
        return ages.stream().map(age -> new Line(age(age), age.cases())).toList();
    }

    /** For how long, in days. */
    String age(Age age) {
        var to = age.to();
        return to == null
                ? texts.get("figures.over", age.from() - 1)
                : texts.get("figures.days", age.from(), to);
    }

    /** A department; one that is not noted is empty. */
    public Line department(Map.Entry<String, Long> counted) {
        var department = counted.getKey();
        return new Line(
                department.isEmpty() ? texts.get("figures.no-department") : department,
                counted.getValue());
    }

    /**
     * The caisses, the one with the most people first, then in one line those beyond so many, then
     * the people of whom none is noted.
     */
    public List<Line> caisses(Map<String, Long> counts, int most) {
        var noted = largest(counts);
        var lines = new ArrayList<Line>();
        noted.stream().limit(most).forEach(e -> lines.add(new Line(e.getKey(), e.getValue())));
        var rest = noted.stream().skip(most).mapToLong(Map.Entry::getValue).sum();
        if (rest > 0) {
            lines.add(new Line(texts.count("figures.rest-of-caisses", noted.size() - most), rest));
        }
        counts.forEach((caisse, people) -> {
            if (caisse.isEmpty()) {
                lines.add(new Line(texts.get("figures.no-caisse"), people));
            }
        });
        return lines;
    }

    /** Those that are noted, the one with the most people first. */
    static List<Map.Entry<String, Long>> largest(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
