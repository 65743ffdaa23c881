package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class NamesakesTest extends OnTuesday {
    @ParameterizedTest
    @CsvSource({
        "Zoé, Martin, '', ZOE, MARTIN, '', true",
        "Zoé, Martin, '', Léa, Martin, '', false",
        "Anne, Roux, Martin, Anne, Martin, '', true",
        "Anne, Martin, Roux, Anne, Martin, '', false",
        "Jean Luc, Roux, '', Jean-Luc, Roux, '', true"
    })
    void theyAreCalledTheSame(
            String given,
            String birth,
            String used,
            String given2,
            String birth2,
            String used2,
            boolean same)
            throws Exception {
        var one = add(new Names(given, birth, used), 1950);
        var other = add(new Names(given2, birth2, used2), 1960);
        var third = add(Names.of("Odette", "Autre"), 1960);
        var namesakes = Namesakes.in(register.state());
        assertEquals(same, namesakes.includes(one));
        assertEquals(same, namesakes.includes(other));
        assertFalse(namesakes.includes(third));
    }

    private Person add(Names names, int year) throws Exception {
        var person =
                new Person(
                        AddPerson.newId(),
                        PersonKind.ADULT,
                        names,
                        LocalDate.of(year, 3, 12),
                        "",
                        false,
                        null,
                        Insurance.NONE);
        new AddPerson(register).add(person);
        return person;
    }
}
