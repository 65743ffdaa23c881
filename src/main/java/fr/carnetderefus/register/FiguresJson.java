package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.SurveyFigures.Age;
import fr.carnetderefus.register.SurveyFigures.Deadlines;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Everybody in figures, for other programs. The keys are an interface: later versions add some,
 * statuses, kinds and views among them, and break none. What is not known is null; nought is 0,
 * never left out. No name is in it.
 */
public final class FiguresJson {
    private FiguresJson() {}

    /**
     * An array with one object: {@code today}; {@code people}; {@code statuses}, {@code kinds} and
     * {@code selections}, the people by word; {@code departments}, an array with the people of each
     * {@code department} (null: not noted); {@code caisses}, likewise of each {@code caisse};
     * {@code deadlines}, the cases still to refuse, with {@code late}, {@code weeks} (each an ISO
     * {@code week}, its days {@code from} and {@code to}), {@code later} and {@code never} (no day
     * ends them); {@code unproven}, the refusals without proof by age, in days {@code from} and
     * {@code to} (null: no end).
     */
    public static String of(SurveyFigures figures) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("today", figures.today().toString());
        json.put("people", figures.people());
        json.put("statuses", words(figures.statuses(), Status::id));
        json.put("deadlines", deadlines(figures.deadlines()));
        json.put("unproven", figures.unproven().stream().map(FiguresJson::age).toList());
        json.put("departments", people("department", figures.departments()));
        json.put("caisses", people("caisse", figures.caisses()));
        json.put("kinds", words(figures.kinds(), Fields::word));
        json.put("selections", words(figures.selections(), Selection::id));
        return JsonRows.write(List.of(json));
    }

    private static <E> Map<String, Long> words(Map<E, Long> counts, Function<E, String> word) {
        var json = new LinkedHashMap<String, Long>();
        counts.forEach((key, count) -> json.put(word.apply(key), count));
        return json;
    }

    private static Map<String, Object> deadlines(Deadlines deadlines) {
        var json = new LinkedHashMap<String, Object>();
        json.put("late", deadlines.late());
        json.put("weeks", deadlines.weeks().stream().map(FiguresJson::week).toList());
        json.put("later", deadlines.later());
        json.put("never", deadlines.never());
        return json;
    }

    private static Map<String, Object> week(SurveyFigures.Week week) {
        var json = new LinkedHashMap<String, Object>();
        json.put("week", week.iso());
        json.put("from", week.monday().toString());
        json.put("to", week.sunday().toString());
        json.put("cases", week.cases());
        return json;
    }

    private static Map<String, @Nullable Object> age(Age age) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("from", age.from());
        json.put("to", age.to());
        json.put("cases", age.cases());
        return json;
    }

    private static List<Map<String, @Nullable Object>> people(
            String key, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> {
                    var json = new LinkedHashMap<String, @Nullable Object>();
                    json.put(key, entry.getKey().isEmpty() ? null : entry.getKey());
                    json.put("people", entry.getValue());
                    return (Map<String, @Nullable Object>) json;
                })
                .toList();
    }
}
