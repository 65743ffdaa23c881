package fr.carnetderefus.cli;

import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.CarnetException;

import java.util.List;

/** Brings a person into the carnet, and says their id. */
final class PersonAddCommand implements Command {
    @Override
    public String name() {
        return "person add";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(PersonForm.ADDING);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var person = new PersonForm(call, register).added(AddPerson.newId());
            var verb = new AddPerson(register);
            verb.add(person);
            call.say(person.id().value());
            Doubts.namesakes(call, verb.namesakes(person));
            Doubts.concerns(call, person);
        }
    }
}
