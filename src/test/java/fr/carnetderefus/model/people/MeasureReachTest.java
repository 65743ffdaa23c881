package fr.carnetderefus.model.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;

/** The table of the shared facts, section 1, "Protected adults", row by row. */
class MeasureReachTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "SAUVEGARDE, UNKNOWN, PERSON",
        "SAUVEGARDE, GOODS, PERSON",
        "SAUVEGARDE, PERSON, PERSON",
        "SAUVEGARDE, ASSISTANCE, PERSON",
        "SAUVEGARDE, REPRESENTATION, PERSON",
        "CURATELLE, UNKNOWN, PERSON",
        "CURATELLE, GOODS, PERSON",
        "CURATELLE, PERSON, PERSON",
        "CURATELLE, ASSISTANCE, PERSON",
        "CURATELLE, REPRESENTATION, PERSON",
        "TUTELLE, UNKNOWN, IF_WRITTEN",
        "TUTELLE, GOODS, GOODS_ONLY",
        "TUTELLE, PERSON, IF_WRITTEN",
        "TUTELLE, ASSISTANCE, PERSON",
        "TUTELLE, REPRESENTATION, GUARDIAN",
        "HABILITATION_FAMILIALE, UNKNOWN, IF_WRITTEN",
        "HABILITATION_FAMILIALE, GOODS, GOODS_ONLY",
        "HABILITATION_FAMILIALE, PERSON, IF_WRITTEN",
        "HABILITATION_FAMILIALE, ASSISTANCE, PERSON",
        "HABILITATION_FAMILIALE, REPRESENTATION, GUARDIAN",
        "MANDAT_PROTECTION_FUTURE, UNKNOWN, IF_WRITTEN",
        "MANDAT_PROTECTION_FUTURE, GOODS, GOODS_ONLY",
        "MANDAT_PROTECTION_FUTURE, PERSON, IF_WRITTEN",
        "MANDAT_PROTECTION_FUTURE, ASSISTANCE, PERSON",
        "MANDAT_PROTECTION_FUTURE, REPRESENTATION, GUARDIAN"
    })
    void aMeasureOfAnAdult(Ground ground, Extent extent, Reach reach) {
        assertEquals(reach, Reach.of(PersonKind.REPRESENTED, ground, extent));
        var person = person(PersonKind.REPRESENTED, measure(ground, extent));
        assertEquals(reach, Reach.of(person));
        assertEquals(
                reach == Reach.GUARDIAN ? List.of() : List.of(new Concern.Power(reach, TODAY)),
                Concern.of(person, TODAY));
    }

    @ParameterizedTest
    @EnumSource
    void whoActsForAChildMayRefuseAndNothingIsPointedOut(Extent extent) {
        for (var ground : List.of(Ground.PARENTAL_AUTHORITY, Ground.TUTELLE)) {
            var child = person(PersonKind.CHILD, measure(ground, extent));
            assertEquals(Reach.GUARDIAN, Reach.of(child));
            assertEquals(List.of(), Concern.of(child, TODAY));
        }
    }

    @Test
    void whoActsForThemselvesIsUnderNoMeasure() {
        var adult = person(PersonKind.ADULT, null);
        assertEquals(Reach.SELF, Reach.of(adult));
        assertTrue(Reach.of(adult).leavesItToPerson());
        assertEquals(List.of(), Concern.of(adult, TODAY));
    }

    private static Representation measure(Ground ground, Extent extent) {
        return new Representation(null, ground, extent, "", "", null, null);
    }

    private static Person person(PersonKind kind, @Nullable Representation representation) {
        var born = kind == PersonKind.CHILD ? TODAY.minusYears(7) : TODAY.minusYears(70);
        return new Person(
                new PersonId("01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                kind,
                Names.of("Odette", "Exemple"),
                born,
                "Exemple",
                false,
                representation,
                Insurance.NONE);
    }
}
