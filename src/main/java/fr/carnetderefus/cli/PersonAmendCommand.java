package fr.carnetderefus.cli;

import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.CarnetException;

import java.util.List;

/** Changes what is known of a person: what is given replaces, what is not stays. */
final class PersonAmendCommand implements Command {
    @Override
    public String name() {
        return "person amend";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(PersonForm.AMENDING);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var before = register.file(call.given().needPerson(Options.PERSON)).person();
            var person = new PersonForm(call, register).amended(before);
            new AddPerson(register).amend(person);
            call.say(
                    call.texts()
                            .get(
                                    person.equals(before) ? "cli.unchanged" : "cli.amended",
                                    person.names().full()));
            Doubts.concerns(call, person);
        }
    }
}
