package fr.carnetderefus.cli;

import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Timing;
import fr.carnetderefus.register.AdoptRules;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says whether the rules changed since the carnet was last used, and what moved with them. */
final class RulesCommand implements Command {
    private static final Param ADOPT = Param.flag("adopt");

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(ADOPT);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var rules = new AdoptRules(register);
            var change = rules.change();
            if (change.isEmpty()) {
                call.say(unchanged(call.texts(), register.procedure()));
                return;
            }
            lines(call.texts(), change.get()).forEach(call::say);
            if (call.given().isSet(ADOPT)) {
                rules.adopt();
                call.say(call.texts().get("cli.rules.adopted"));
            } else {
                call.say(call.texts().get("cli.rules.adopt", ADOPT.shown(call.texts())));
            }
        }
    }

    private static String unchanged(Texts texts, Procedure procedure) {
        return texts.get(
                "cli.rules.unchanged",
                texts.of(procedure.title()),
                Integer.toString(procedure.version()),
                texts.days().day(procedure.checked()));
    }

    private static List<String> lines(Texts texts, AdoptRules.Change change) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("cli.rules.before", rule(texts, change.before())));
        lines.add(texts.get("cli.rules.after", rule(texts, change.after())));
        if (change.moved().isEmpty()) {
            lines.add(texts.get("cli.rules.none-moved"));
        }
        for (var moved : change.moved()) {
            lines.add(moved.person().names().full());
            add(lines, texts, "last-phone-day", phone(moved.before()), phone(moved.after()));
            add(
                    lines,
                    texts,
                    "last-safe-day",
                    moved.before().lastSafeDay(),
                    moved.after().lastSafeDay());
            add(lines, texts, "deadline", moved.before().deadline(), moved.after().deadline());
        }
        return lines;
    }

    private static String rule(Texts texts, Timing timing) {
        var rule =
                texts.get(
                        "cli.rules.delay." + Texts.word(timing.delay().trigger()),
                        Integer.toString(timing.version()),
                        timing.delay().weeks());
        var hours = timing.hours();
        if (hours == null) {
            return rule;
        }
        var days = texts.days();
        return rule
                + texts.get("cli.rules.hours", days.time(hours.opens()), days.time(hours.closes()));
    }

    private static @Nullable LocalDate phone(Dates dates) {
        return dates.lastPhoneDay();
    }

    private static void add(
            List<String> lines,
            Texts texts,
            String which,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {
        lines.add(
                "  "
                        + texts.get(
                                "cli.rules.moved",
                                texts.get("cli.column." + which),
                                day(texts, before),
                                day(texts, after)));
    }

    private static String day(Texts texts, @Nullable LocalDate day) {
        return day == null ? Table.UNKNOWN : texts.days().day(day);
    }
}
