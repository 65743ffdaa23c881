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
        return add(register, "Marie", true);
    }

    /** Another adult of her household, brought into a carnet. */
    public static Person named(Register register, String given) throws CarnetException {
        return add(register, given, false);
    }

    private static Person add(Register register, String given, boolean keeper)
            throws CarnetException {
        var person =
                new Person(
                        AddPerson.newId(),
                        PersonKind.ADULT,
                        Names.of(given, "Exemple"),
                        LocalDate.of(1985, 3, 2),
                        "Exemple",
                        keeper,
                        null,
                        Insurance.NONE);
        new AddPerson(register).add(person);
        return person;
    }
}
