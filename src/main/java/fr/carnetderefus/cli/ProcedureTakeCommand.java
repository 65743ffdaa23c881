package fr.carnetderefus.cli;

import fr.carnetderefus.register.BringRules;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.text.RuleWords;

import java.util.List;

/** Takes a newer procedure file, and says what it says otherwise. */
final class ProcedureTakeCommand implements Command {
    private static final Param RULES = Param.position("rules", "rules");

    @Override
    public String name() {
        return "procedure take";
    }

    @Override
    public List<Param> params() {
        return List.of(RULES, RestoreCommand.DRY_RUN);
    }

    @Override
    public void run(Call call) throws CarnetException {
        var texts = call.texts();
        var bring = new BringRules(call.terminal().rules());
        var newer = bring.look(call.given().needPath(RULES), call.today());
        call.say(texts.of(newer.after().title()));
        call.say(
                texts.get(
                        "rules.newer.days",
                        texts.days().day(newer.before().checked()),
                        texts.days().day(newer.after().checked())));
        if (newer.changes().isEmpty()) {
            call.say(texts.get("rules.newer.none"));
        }
        new RuleWords(texts).lines(newer.changes()).forEach(call::say);
        if (!call.given().isSet(RestoreCommand.DRY_RUN)) {
            bring.take(newer);
            call.say(texts.get("cli.procedure.taken"));
        }
    }
}
