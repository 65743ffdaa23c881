package fr.carnetderefus.cli;

import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.register.AdoptRules;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FindView.View;
import fr.carnetderefus.register.ListJson;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.register.SurveyDeadlines.Survey;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Says where everybody stands, or those of a view, the most urgent first. */
final class ListCommand implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Views.VIEW, Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var survey = new SurveyDeadlines(register).on(call.today());
            var view = Views.given(call, register);
            var rows = view.map(v -> v.rows(survey)).orElse(survey.rows());
            if (call.given().isSet(Options.JSON)) {
                call.give(ListJson.ofPeople(rows));
                return;
            }
            if (survey.rows().isEmpty()) {
                call.say(call.texts().get("cli.list.none"));
                return;
            }
            say(call, register, rows);
            call.say(
                    view.map(v -> of(call.texts(), v, rows, survey))
                            .orElseGet(() -> all(call.texts(), survey)));
            rows.stream()
                    .filter(row -> row.status() != Status.PROVEN)
                    .forEach(row -> Doubts.changes(call, row.person()));
            if (new AdoptRules(register).change().isPresent()) {
                call.tell(call.texts().get("cli.rules.look"));
            }
        }
    }

    private static void say(Call call, Register register, List<Standing> rows) {
        if (!rows.isEmpty()) {
            table(NameWords.in(call.texts(), register), register.procedures(), rows)
                    .lines()
                    .forEach(call::say);
            call.say("");
        }
    }

    private static String all(Texts texts, Survey survey) {
        return texts.count("cli.list.proven", survey.proven(), survey.refusing());
    }

    private static String of(Texts texts, View view, List<Standing> rows, Survey survey) {
        return texts.count(
                "cli.list.in-view", rows.size(), survey.rows().size(), Views.name(texts, view));
    }

    private static Table table(NameWords names, Procedures procedures, List<Standing> rows) {
        var texts = names.texts();
        return new Table(
                List.of(
                        texts.get("cli.column.person"),
                        texts.get("cli.column.kind"),
                        texts.get("cli.column.status"),
                        texts.get("cli.column.left"),
                        texts.get("cli.column.last-phone-day"),
                        texts.get("cli.column.last-safe-day"),
                        texts.get("cli.column.method"),
                        texts.get("cli.column.next"),
                        texts.get("cli.column.id")),
                rows.stream().map(row -> row(names, procedures, row)).toList());
    }

    private static List<String> row(NameWords names, Procedures procedures, Standing row) {
        var texts = names.texts();
        var words = new CaseWords(texts, procedures);
        var method = words.procedure(row.file()).channel(row.file().method());
        return List.of(
                names.of(row.person()),
                texts.of("kind", row.person().kind()),
                words.status(row),
                left(texts, row),
                day(texts, row, Dates::lastPhoneDay),
                day(texts, row, Dates::lastSafeDay),
                method.map(m -> texts.of(m.name())).orElse(Table.UNKNOWN),
                words.next(row),
                row.person().id().value());
    }

    /** Days left count only while the refusal is still to be made. */
    private static String left(Texts texts, Standing row) {
        var waits = row.status() == Status.TO_REFUSE || row.status() == Status.OVERDUE;
        if (!waits || row.daysLeft().isEmpty()) {
            return Table.UNKNOWN;
        }
        var days = row.daysLeft().getAsLong();
        if (days == 0) {
            return texts.get("days.last");
        }
        return days > 0 ? texts.count("days.left", days) : texts.count("days.late", -days);
    }

    private static String day(
            Texts texts, Standing row, Function<Dates, @Nullable LocalDate> which) {
        var dates = row.dates();
        var day = dates.isEmpty() ? null : which.apply(dates.get());
        return day == null ? Table.UNKNOWN : texts.days().figures(day);
    }
}
