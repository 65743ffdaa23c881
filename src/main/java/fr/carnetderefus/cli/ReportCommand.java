package fr.carnetderefus.cli;

import fr.carnetderefus.paper.Papers;
import fr.carnetderefus.register.CarnetException;

import java.util.List;

/**
 * Writes all that is held about a person, as a PDF to be handed to them; of somebody taken out of
 * the lists too.
 */
final class ReportCommand implements Command {
    private static final Param OUT = Param.position("out", "out");

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, Options.PERSON, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var person = call.given().needPerson(Options.PERSON);
        var out = call.given().needPath(OUT);
        try (var register = call.open()) {
            var sheet = new Papers(register, call.texts(), call.today()).held(person);
            PaperCommand.write(call, register, sheet, out);
        }
    }
}
