package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.SurveyDeadlines;

import java.util.List;

/** Opens every date of a person to its proof. */
final class WhyCommand implements Command {
    @Override
    public String name() {
        return "why";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.PERSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var id = call.given().needPerson(Options.PERSON);
            var standing = new SurveyDeadlines(register).of(id, call.today());
            call.say(standing);
            new DatesText(call.texts(), register.procedure(standing.file()))
                    .proofs(standing)
                    .forEach(call::say);
        }
    }
}
