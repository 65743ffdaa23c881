package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.SurveyReminders.Recall;
import fr.carnetderefus.register.SurveyToday.Task;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What there is to do, for other programs. The keys are an interface: later versions add some and
 * break none. What is not known is null, never left out.
 */
public final class TodayJson {
    private TodayJson() {}

    /**
     * An array with an object for each thing to do, in order, with its reason in words; then one
     * for each reminder that is due, whose next action is {@code reminder}.
     */
    public static String of(List<Task> tasks, Function<Task, String> reason, List<Recall> recalls) {
        var rows =
                Stream.concat(
                        tasks.stream().map(t -> row(t, reason.apply(t))),
                        recalls.stream().map(TodayJson::row));
        return JsonRows.write(rows.toList());
    }

    private static Map<String, @Nullable Object> row(Task task, String reason) {
        var person = task.person().person();
        var file = task.standing().file();
        var json = begun(person);
        json.put("procedure", file.procedure());
        json.put("case", file.key().id().isEmpty() ? null : file.key().id());
        json.put("status", task.standing().status().id());
        json.put("nextAction", task.standing().next().id());
        json.put("reason", reason);
        var last = task.last();
        json.put("lastDay", last == null ? null : last.toString());
        json.put("today", task.today());
        json.put("reminder", null);
        json.put("remindOn", null);
        return json;
    }

    private static Map<String, @Nullable Object> row(Recall recall) {
        var what = recall.what();
        var json = begun(recall.person().person());
        json.put("procedure", null);
        json.put("case", null);
        json.put("status", null);
        json.put("nextAction", "reminder");
        json.put("reason", what.words().isEmpty() ? null : what.words());
        json.put("lastDay", null);
        json.put("today", true);
        json.put("reminder", what.id());
        json.put("remindOn", what.on().toString());
        return json;
    }

    private static Map<String, @Nullable Object> begun(Person person) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", person.id().value());
        json.put("givenName", person.names().given());
        json.put("familyName", person.names().family());
        json.put("household", person.household());
        return json;
    }
}
