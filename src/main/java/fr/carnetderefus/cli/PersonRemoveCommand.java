package fr.carnetderefus.cli;

import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.CarnetException;

import java.util.List;

/** Takes a person out of the carnet; their entries stay in the journal. */
final class PersonRemoveCommand implements Command {
    @Override
    public String name() {
        return "person remove";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.PERSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var person = register.file(call.given().needPerson(Options.PERSON)).person();
            new AddPerson(register).remove(person.id());
            call.say(call.texts().get("cli.removed", person.names().full()));
        }
    }
}
