package fr.carnetderefus.model.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;

/** The oracle itself, against facts that were looked up. */
class AlmanacTest {

    @ParameterizedTest
    @CsvSource({
        // shared facts, section 7: Easter Monday, Ascension, Whit Monday
        "2026, 2026-04-06, 2026-05-14, 2026-05-25",
        "2027, 2027-03-29, 2027-05-06, 2027-05-17",
        "2028, 2028-04-17, 2028-05-25, 2028-06-05",
        "2029, 2029-04-02, 2029-05-10, 2029-05-21",
        "2030, 2030-04-22, 2030-05-30, 2030-06-10",
        // the earliest and the latest of two centuries, and an epact of 24
        "2008, 2008-03-24, 2008-05-01, 2008-05-12",
        "2038, 2038-04-26, 2038-06-03, 2038-06-14",
        "1981, 1981-04-20, 1981-05-28, 1981-06-08"
    })
    void theMovableFeastsAreThoseOfTheFacts(
            int year, String monday, String ascension, String whit) {
        var easter = Almanac.easter(year);
        assertEquals(monday, Almanac.text(easter + 1));
        assertEquals(ascension, Almanac.text(easter + 39));
        assertEquals(whit, Almanac.text(easter + 50));
        assertEquals(6, Almanac.weekday(easter));
    }

    @Test
    void daysAreNumberedWithoutGapsThroughLeapYears() {
        var texts = new ArrayList<String>();
        for (var day = Almanac.day(2028, 2, 27); day <= Almanac.day(2028, 3, 2); day++) {
            texts.add(Almanac.text(day) + " " + Almanac.weekday(day));
        }
        assertEquals(
                java.util.List.of(
                        "2028-02-27 6",
                        "2028-02-28 0",
                        "2028-02-29 1",
                        "2028-03-01 2",
                        "2028-03-02 3"),
                texts);
    }

    @Test
    void theClockOfParisMovesWhenItShould() {
        // 29 March 2026, 1:00 UTC
        var change = 1_774_746_000L;
        assertEquals(
                "2026-03-29 119", read(Almanac.parisClock(change - 60)), "one minute before two");
        assertEquals("2026-03-29 180", read(Almanac.parisClock(change)), "three o'clock");
    }

    private static String read(long clock) {
        return Almanac.text(Almanac.dayOf(clock)) + " " + Almanac.minuteOf(clock);
    }
}
