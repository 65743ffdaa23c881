package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class FrenchHolidaysTest {
    private final FrenchHolidays holidays = new FrenchHolidays();

    @Test
    void theElevenHolidaysOf2026AndTheirKeys() {
        var found = new ArrayList<String>();
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            var name = holidays.nameOf(day);
            if (name.isPresent()) {
                found.add(day + " " + name.get());
            }
        }
        assertEquals(
                List.of(
                        "2026-01-01 NEW_YEAR",
                        "2026-04-06 EASTER_MONDAY",
                        "2026-05-01 LABOUR_DAY",
                        "2026-05-08 VICTORY_DAY",
                        "2026-05-14 ASCENSION_DAY",
                        "2026-05-25 WHIT_MONDAY",
                        "2026-07-14 NATIONAL_DAY",
                        "2026-08-15 ASSUMPTION_MARY",
                        "2026-11-01 ALL_SAINTS",
                        "2026-11-11 ARMISTICE",
                        "2026-12-25 CHRISTMAS"),
                found);
    }

    @Test
    void theDaysOfAlsaceMoselleAreLeftOut() {
        assertEquals(Optional.empty(), holidays.nameOf(LocalDate.of(2026, 4, 3)));
        assertEquals(Optional.empty(), holidays.nameOf(LocalDate.of(2026, 12, 26)));
    }
}
