package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.SurveyDeadlines;

import java.util.List;

/** Notes that the written proof was asked for. */
final class RequestCommand implements Command {
    @Override
    public String name() {
        return "request";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.PERSON, Options.BY, Options.NOTE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var given = call.given();
        var id = given.needPerson(Options.PERSON);
        var channel = given.needWord(Options.BY);
        try (var register = call.open()) {
            var note = given.text(Options.NOTE).orElse("").strip();
            new RecordRefusal(register).requestProof(id, channel, note);
            call.say(new SurveyDeadlines(register).of(id, call.today()));
        }
    }
}
