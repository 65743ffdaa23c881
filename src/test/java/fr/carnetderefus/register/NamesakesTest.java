package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.register.Called.Mark;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    @Test
    void thoseOfOneDayAreToldApartByWhatOneAloneHas() throws Exception {
        var actor = add(Names.of("Odette", "Autre"), 1960);
        var one = twin("Roux", null, null);
        var two = twin("Petit", null, null);
        var three = twin("Petit", Representation.of(actor.id(), Ground.TUTELLE), null);
        var four = twin("Petit", null, new Nir("2550814168025", "38"));
        var other = add(Names.of("Zoé", "Martin"), 1960);
        var namesakes = Namesakes.in(register.state());
        assertEquals(new Mark.Household("Roux"), namesakes.called(one).mark());
        assertNull(namesakes.called(two).mark(), "nothing tells");
        assertEquals(new Mark.ActedFor("Odette Autre"), namesakes.called(three).mark());
        assertEquals(new Mark.LastDigits("025 38"), namesakes.called(four).mark());
        assertNull(namesakes.called(other).mark(), "the day tells");
        assertEquals(other.born(), namesakes.called(other).born());
        assertNull(namesakes.called(actor).mark());
        var words = new NameWords(Texts.in(Language.FRENCH), namesakes);
        assertEquals("Zoé Martin, né(e) le 12/03/1950, foyer Roux", words.of(one));
        assertEquals(
                "Zoé Martin, né(e) le 12/03/1950, représenté(e) par Odette Autre", words.of(three));
    }

    private Person twin(
            String household, @Nullable Representation representation, @Nullable Nir nir)
            throws Exception {
        var person =
                new Person(
                        AddPerson.newId(),
                        PersonKind.ADULT,
                        Names.of("Zoé", "Martin"),
                        LocalDate.of(1950, 3, 12),
                        household,
                        false,
                        representation,
                        new Insurance(nir, null, null, ""));
        new AddPerson(register).add(person);
        return person;
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
