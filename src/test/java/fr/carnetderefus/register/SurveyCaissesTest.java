package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Which caisses are offered while one is typed. */
class SurveyCaissesTest {
    @Test
    void eachOnceInTheSpellingThatMostHaveAndTheUsualOneFirst() throws Exception {
        try (var register = Carnets.shipped(Clock.systemUTC()).inMemory()) {
            for (var caisse :
                    List.of("MSA Alsace", "CPAM du Rhône", "cpam du rhone", "CPAM du Rhône", "")) {
                var person = Marie.named(register, "Marie");
                new AddPerson(register).amend(with(person, caisse));
            }
            assertEquals(
                    List.of("CPAM du Rhône", "MSA Alsace"),
                    SurveyCaisses.of(register.state()).known());
        }
    }

    private static Person with(Person p, String caisse) {
        return new Person(
                p.id(),
                p.kind(),
                p.names(),
                p.born(),
                p.household(),
                p.keeper(),
                p.representation(),
                new Insurance(null, null, null, "", caisse));
    }

    @ParameterizedTest
    @CsvSource({
        "'',            CPAM du Rhône|MSA Alsace",
        "r,             CPAM du Rhône",
        "rhone,         CPAM du Rhône",
        "cpam rh,       CPAM du Rhône",
        "a,             MSA Alsace",
        "hone,          ''",
        "MGEN,          ''",
        "cpam du rhône, CPAM du Rhône",
        "CPAM du Rhône, ''"
    })
    void whatIsTypedBeginsAWordOfIt(String typed, String offered) {
        var caisses = new SurveyCaisses(List.of("CPAM du Rhône", "MSA Alsace", "MSA Ain"));
        var expected = offered.isEmpty() ? List.of() : Arrays.asList(offered.split("[|]", -1));
        assertEquals(expected, caisses.like(typed, typed.equals("a") ? 1 : 2));
    }
}
