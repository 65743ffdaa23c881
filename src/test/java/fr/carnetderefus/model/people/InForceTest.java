package fr.carnetderefus.model.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class InForceTest {
    /** Of a tutelle, by the days that are noted of it; today is 25 November 2026. */
    @ParameterizedTest
    @CsvSource({
        "           ,           , IN_FORCE",
        " 2022-03-04,           , IN_FORCE",
        " 2026-11-25,           , IN_FORCE",
        " 2026-11-26,           , NOT_YET",
        "           , 2027-03-04, IN_FORCE",
        "           , 2026-11-25, IN_FORCE",
        "           , 2026-11-24, ENDED",
        " 2022-03-04, 2027-03-04, IN_FORCE",
        " 2022-03-04, 2026-05-03, ENDED",
        " 2026-12-01, 2031-12-01, NOT_YET",
        // what cannot be, but may be read: both days lie on the wrong side
        " 2026-12-01, 2026-05-03, ENDED"
    })
    void byItsDays(@Nullable LocalDate start, @Nullable LocalDate end, InForce expected) {
        assertEquals(expected, inForce(Ground.TUTELLE, start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "PARENTAL_AUTHORITY, IN_FORCE",
        "TUTELLE, ENDED",
        "CURATELLE, ENDED",
        "SAUVEGARDE, ENDED",
        "HABILITATION_FAMILIALE, ENDED",
        "MANDAT_PROTECTION_FUTURE, ENDED"
    })
    void onlyAMeasureEndsByADay(Ground ground, InForce expected) {
        assertEquals(expected, inForce(ground, null, LocalDate.of(2026, 5, 3)));
    }

    private static InForce inForce(
            Ground ground, @Nullable LocalDate start, @Nullable LocalDate end) {
        var measure = new Representation(null, ground, Extent.UNKNOWN, "", "", start, end);
        return InForce.of(measure, LocalDate.of(2026, 11, 25));
    }
}
