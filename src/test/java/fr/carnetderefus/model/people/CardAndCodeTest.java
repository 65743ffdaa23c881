package fr.carnetderefus.model.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.carnetderefus.model.people.CodeCheck.Doubt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Set;

class CardAndCodeTest {
    private static final Nir NIR = new Nir("2550814168025", "38");

    @ParameterizedTest
    @CsvSource({
        "WITH_PHOTO, 01024576124, 01024576124",
        "WITH_PHOTO, 0102457612 4, 01024576124",
        "WITH_PHOTO, 8025000002 0102457612 4, 01024576124",
        "WITHOUT_PHOTO, 12345679, 12345679",
        "WITHOUT_PHOTO, 1234567890123, 1234567890123"
    })
    void aSerialNumberIsTakenAsPrinted(CardType type, String typed, String serial) {
        var valid = assertInstanceOf(SerialCheck.Valid.class, SerialCheck.of(type, typed, NIR));
        assertEquals(serial, valid.serial());
    }

    @ParameterizedTest
    @CsvSource({
        "WITH_PHOTO, 0102457612, LENGTH",
        "WITH_PHOTO, 010245761245, LENGTH",
        "WITHOUT_PHOTO, 1234567, LENGTH",
        "WITHOUT_PHOTO, 12345678901234, LENGTH",
        "WITHOUT_PHOTO, 1234567O, CHARACTERS",
        "WITHOUT_PHOTO, ' ', EMPTY"
    })
    void aSerialNumberThatCannotBeIsRefused(CardType type, String typed, SerialCheck.Fault fault) {
        var wrong = assertInstanceOf(SerialCheck.Wrong.class, SerialCheck.of(type, typed, NIR));
        assertEquals(fault, wrong.fault());
    }

    @ParameterizedTest
    @CsvSource({
        "WITHOUT_PHOTO, 14071958, LOOKS_LIKE_DATE",
        "WITHOUT_PHOTO, 55081416, INSIDE_NIR",
        "WITHOUT_PHOTO, 8025000002, PRINTED_PREFIX",
        "WITH_PHOTO, 80250000025, PRINTED_PREFIX"
    })
    void aSerialNumberThatLooksLikeSomethingElseIsPointedOut(
            CardType type, String typed, SerialCheck.Doubt doubt) {
        var doubtful =
                assertInstanceOf(SerialCheck.Doubtful.class, SerialCheck.of(type, typed, NIR));
        assertEquals(doubt, doubtful.doubt());
    }

    @Test
    void aCodeIsKeptAsWrittenWithItsCase() {
        assertEquals(new CodeCheck("aBcDeFgH2345", Set.of()), CodeCheck.of(" aBcD eFgH 2345 "));
    }

    @Test
    void anotherLengthOrCharacterOfACodeIsOnlyADoubt() {
        assertEquals(Set.of(Doubt.LENGTH), CodeCheck.of("HuqZFKXCz8k").doubts());
        assertEquals(Set.of(Doubt.CHARACTERS), CodeCheck.of("aBcDeFgH234é").doubts());
        assertEquals(Set.of(Doubt.LOOK_ALIKES), CodeCheck.of("aBcDeFgH23O5").doubts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-02-29", "2008-03-01"})
    void aChildOfALeapDayIsEighteenOnTheFirstOfMarch(LocalDate born) {
        assertEquals(LocalDate.of(2026, 3, 1), person(born).comesOfAge());
    }

    @Test
    void comingOfAgeIsPointedOutThreeMonthsAhead() {
        var child = person(LocalDate.of(2009, 1, 10));
        var day = LocalDate.of(2027, 1, 10);
        assertEquals(java.util.List.of(), Concern.of(child, day.minusDays(Concern.DAYS_AHEAD + 1)));
        assertEquals(
                java.util.List.of(new Concern.ComesOfAge(day)),
                Concern.of(child, day.minusDays(Concern.DAYS_AHEAD)));
        assertEquals(
                java.util.List.of(new Concern.ComesOfAge(day)),
                Concern.of(child, day.plusDays(40)));
    }

    private static Person person(LocalDate born) {
        return new Person(
                new PersonId("01"),
                PersonKind.CHILD,
                Names.of("Léa", "Exemple"),
                born,
                "Exemple",
                false,
                null,
                Insurance.NONE);
    }
}
