package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.PurgeCode;

import java.util.List;

/** Destroys codes that nobody asks for any more: a person's, or all whose proof is old enough. */
final class CodePurgeCommand implements Command {
    private static final Param PERSON = Param.id("person");
    private static final Param AFTER = Param.text("after", "number");

    @Override
    public String name() {
        return "code purge";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(PERSON, AFTER);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var person = call.given().person(PERSON);
        var days = days(call.given());
        if (person.isPresent() == days >= 0) {
            throw new UsageException("cli.usage.purge");
        }
        try (var register = call.open()) {
            var purge = new PurgeCode(register);
            var gone =
                    person.isPresent()
                            ? purge.purge(register.file(person.get()).key())
                            : purge.purgeDue(days);
            call.say(call.texts().count("cli.code-purged", gone));
        }
    }

    /** Below zero where none was given. */
    private static int days(Given given) {
        var typed = given.text(AFTER);
        if (typed.isEmpty()) {
            return -1;
        }
        try {
            var days = Integer.parseInt(typed.get().strip());
            if (days < 0) {
                throw given.bad(AFTER);
            }
            return days;
        } catch (NumberFormatException e) {
            throw given.bad(AFTER);
        }
    }
}
