package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.SurveyDeadlines;

import java.util.List;

/** Notes by which channel a person will refuse. */
final class MethodCommand implements Command {
    @Override
    public String name() {
        return "method";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.PERSON, Options.BY);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var id = call.given().needPerson(Options.PERSON);
        var channel = call.given().needWord(Options.BY);
        try (var register = call.open()) {
            new RecordRefusal(register).choose(id, channel);
            var surveyor = new SurveyDeadlines(register);
            var standing = surveyor.of(id, call.today());
            call.say(standing);
            // said while there is still time to change the order
            var before = surveyor.on(call.today()).before(standing.person());
            if (!before.isEmpty() && !standing.status().settled()) {
                var names = before.stream().map(p -> p.names().full()).toList();
                call.tell(call.texts().get("cli.order", call.texts().list(names)));
                call.tell(call.texts().of(register.procedure().orderWhy()));
            }
        }
    }
}
