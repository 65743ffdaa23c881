package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.SurveyDeadlines;

import java.util.List;

/** Notes whether a person refuses, or keeps the space. */
final class DecideCommand implements Command {
    private static final Param KEEP = Param.fact("keep");
    private static final Param REFUSE = Param.fact("refuse");

    @Override
    public String name() {
        return "decide";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.PERSON, KEEP, REFUSE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var given = call.given();
        if (given.isSet(KEEP) == given.isSet(REFUSE)) {
            throw new UsageException("cli.usage.either", given.shown(KEEP), given.shown(REFUSE));
        }
        var id = given.needPerson(Options.PERSON);
        try (var register = call.open()) {
            var decision = given.isSet(KEEP) ? Decision.KEEP : Decision.REFUSE;
            new RecordRefusal(register).decide(id, decision);
            call.say(new SurveyDeadlines(register).of(id, call.today()));
        }
    }
}
