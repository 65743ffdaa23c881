package fr.carnetderefus.register;

import fr.carnetderefus.register.SurveyToday.Task;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What there is to do, for other programs. The keys are an interface: later versions add some and
 * break none. What is not known is null, never left out.
 */
public final class TodayJson {
    private TodayJson() {}

    /** An array with an object for each thing to do, in order, with its reason in words. */
    public static String of(List<Task> tasks, Function<Task, String> reason) {
        return JsonRows.write(tasks.stream().map(t -> row(t, reason.apply(t))).toList());
    }

    private static Map<String, @Nullable Object> row(Task task, String reason) {
        var person = task.person().person();
        var file = task.standing().file();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", person.id().value());
        json.put("givenName", person.names().given());
        json.put("familyName", person.names().family());
        json.put("household", person.household());
        json.put("procedure", file.procedure());
        json.put("case", file.key().id().isEmpty() ? null : file.key().id());
        json.put("status", task.standing().status().id());
        json.put("nextAction", task.standing().next().id());
        json.put("reason", reason);
        var last = task.last();
        json.put("lastDay", last == null ? null : last.toString());
        json.put("today", task.today());
        return json;
    }
}
