package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

class DateReaderTest {
    private static final DateReader FRENCH =
            new DateReader(Locale.FRANCE, LocalDate.of(2026, 7, 20));

    @ParameterizedTest
    @CsvSource({
        "3/7/2026, 2026-07-03",
        "03/07/2026, 2026-07-03",
        "3.7.2026, 2026-07-03",
        "3-7-26, 2026-07-03",
        "3 7 2026, 2026-07-03",
        "03072026, 2026-07-03",
        "03111985, 1985-11-03",
        "030726, 2026-07-03",
        "2026-07-03, 2026-07-03",
        "3 juil. 2026, 2026-07-03",
        "3 juillet 2026, 2026-07-03",
        "3 JUILLET 2026, 2026-07-03",
        "1er août 2026, 2026-08-01",
        "1er aout 2026, 2026-08-01",
        "vendredi 3 juillet 2026, 2026-07-03",
        "25 dec 2026, 2026-12-25",
        "29/02/2028, 2028-02-29",
        "12/05/58, 1958-05-12",
        "12/05/36, 2036-05-12",
        "12/05/37, 1937-05-12",
        "'  3\u202Fjuillet\u00A02026 ', 2026-07-03",
    })
    void readsUsualSpellings(String typed, LocalDate date) {
        assertEquals(date, FRENCH.read(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/1985, true",
        "31021985, true",
        "31 février 2026, true",
        "3/13/2026, true",
        "29/02/2028, false",
        "demain, false",
        "3 ju 2026, false",
        "'', false",
    })
    void tellsADayThatIsNotFromWhatIsNoDate(String typed, boolean noSuchDay) {
        assertEquals(noSuchDay, FRENCH.namesNoDay(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "demain",
                "31/02/2026",
                "3/13/2026",
                "3 ju 2026",
                "3 juillet",
                "32 mai 26"
            })
    void readsNothingIntoTheRest(String typed) {
        assertNull(FRENCH.read(typed));
    }

    @ParameterizedTest
    @CsvSource({"3 July 2026, 2026-07-03", "3 Jul 2026, 2026-07-03", "3/7/2026, 2026-07-03"})
    void readsEnglishToo(String typed, LocalDate date) {
        assertEquals(date, new DateReader(Locale.UK, LocalDate.of(2026, 7, 20)).read(typed));
    }
}
