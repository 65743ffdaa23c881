package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;

import java.time.LocalDate;

/** The adult who keeps the carnets of tests that need no more than one person. */
public final class Marie {
    private Marie() {}

    /** She, brought into a carnet. */
    public static Person in(Register register) throws CarnetException {
        var marie =
                new Person(
                        AddPerson.newId(),
                        PersonKind.ADULT,
                        Names.of("Marie", "Exemple"),
                        LocalDate.of(1985, 3, 2),
                        "Exemple",
                        true,
                        null,
                        Insurance.NONE);
        new AddPerson(register).add(marie);
        return marie;
    }
}
