package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.register.SurveyDeadlines.Survey;
import fr.carnetderefus.register.SurveyReminders;
import fr.carnetderefus.register.SurveyReminders.Recall;
import fr.carnetderefus.register.SurveyToday;
import fr.carnetderefus.register.SurveyToday.Task;
import fr.carnetderefus.register.TodayJson;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Reasons;
import fr.carnetderefus.text.ReminderWords;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says what there is to do today, in the order that loses least, and why. */
final class NextCommand implements Command {
    @Override
    public String name() {
        return "next";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Views.VIEW, Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var survey = new SurveyDeadlines(register).on(call.today());
            var meant = meant(call, register, survey);
            var tasks =
                    new SurveyToday(register)
                            .of(survey).stream().filter(t -> meant.test(t.person())).toList();
            var recalls =
                    new SurveyReminders(register)
                            .due(call.today()).stream()
                                    .filter(r -> meant.test(r.person()))
                                    .toList();
            var words = new CaseWords(call.texts(), register.procedures());
            var reasons = new Reasons(words);
            if (call.given().isSet(Options.JSON)) {
                call.give(
                        TodayJson.of(
                                tasks,
                                t -> reasons.of(t.person(), t.standing(), call.today()),
                                recalls));
                return;
            }
            if (tasks.isEmpty() && recalls.isEmpty()) {
                call.say(call.texts().get("cli.next.none"));
            }
            var names = NameWords.in(call.texts(), register);
            var number = 1;
            for (var task : tasks) {
                say(call, number++, names.of(task.person().person()), task, words);
            }
            for (var recall : recalls) {
                say(call, number++, names.of(recall.person().person()), recall);
            }
        }
    }

    /** Who is in the view that was given; everybody where none was. */
    private static Predicate<PersonFile> meant(Call call, Register register, Survey survey)
            throws CarnetException, RefusedException {
        var view = Views.given(call, register);
        if (view.isEmpty()) {
            return person -> true;
        }
        var people =
                view.get().rows(survey).stream()
                        .map(row -> row.person().id())
                        .collect(Collectors.toSet());
        return person -> people.contains(person.person().id());
    }

    private static void say(Call call, int number, String who, Task task, CaseWords words) {
        var texts = call.texts();
        call.say(
                texts.get(
                        "cli.next.line",
                        Integer.toString(number),
                        who,
                        words.next(task.standing())));
        var reason = new Reasons(words).of(task.person(), task.standing(), call.today());
        call.say("   " + reason);
    }

    /** With the reminder's id, which {@code remind --done} asks for. */
    private static void say(Call call, int number, String who, Recall recall) {
        var texts = call.texts();
        call.say(
                texts.get(
                        "cli.next.line",
                        Integer.toString(number),
                        who,
                        new ReminderWords(texts).title(recall.what())));
        call.say(
                "   "
                        + texts.get(
                                "cli.next.reminder",
                                texts.days().day(recall.what().on()),
                                recall.what().id()));
    }
}
