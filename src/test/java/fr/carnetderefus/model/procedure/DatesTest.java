package fr.carnetderefus.model.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.model.procedure.DateProof.Closed;
import fr.carnetderefus.model.procedure.DateProof.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

class DatesTest {
    private static final Timing TIMING =
            new Timing(
                    "test",
                    1,
                    new Delay(6, Delay.Trigger.SENDING, 28, 10, "law"),
                    new Hours(
                            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                            LocalTime.of(8, 30),
                            LocalTime.of(17, 0),
                            LocalTime.of(17, 30),
                            true,
                            ZoneId.of("Europe/Paris"),
                            "hours"));

    /** Holidays by Butcher's algorithm, written apart from the library that the program uses. */
    static Optional<String> holiday(LocalDate day) {
        var fixed = MonthDay.from(day).toString();
        if (List.of(
                        "--01-01", "--05-01", "--05-08", "--07-14", "--08-15", "--11-01", "--11-11",
                        "--12-25")
                .contains(fixed)) {
            return Optional.of(fixed);
        }
        var easter = easter(day.getYear());
        return List.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50)).contains(day)
                ? Optional.of("easter")
                : Optional.empty();
    }

    private static LocalDate easter(int y) {
        int a = y % 19;
        int b = y / 100;
        int c = y % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(y, n / 31, n % 31 + 1);
    }

    private static Dates dates(LocalDate sent) {
        return Dates.of(TIMING, Anchor.known(sent, Anchor.Basis.LETTER_DATE), DatesTest::holiday);
    }

    @ParameterizedTest
    @CsvSource({
        // sent, last phone day, last safe day, deadline (shared facts, section 7)
        "2026-11-23, 2026-12-31, 2027-01-03, 2027-01-04",
        "2026-11-20, 2026-12-31, 2026-12-31, 2027-01-01",
        "2026-11-13, 2026-12-24, 2026-12-24, 2026-12-25",
        // the last day is 1 January, a Friday: back to Thursday
        "2026-11-21, 2026-12-31, 2027-01-01, 2027-01-02",
        // Easter Monday 6 April 2026: back over the weekend to Good Friday, which is worked
        "2026-02-24, 2026-04-03, 2026-04-06, 2026-04-07",
        // 1 May 2026 is a Friday, so the whole long weekend is stepped over
        "2026-03-23, 2026-04-30, 2026-05-03, 2026-05-04",
        // through the leap day, and through the change of clocks
        "2028-01-20, 2028-03-01, 2028-03-01, 2028-03-02",
        "2027-02-15, 2027-03-26, 2027-03-28, 2027-03-29"
    })
    void theDatesAreThoseOfTheFacts(
            LocalDate sent, LocalDate phone, LocalDate safe, LocalDate deadline) {
        var dates = dates(sent);
        assertEquals(phone, dates.lastPhoneDay());
        assertEquals(safe, dates.lastSafeDay());
        assertEquals(deadline, dates.deadline());
        assertEquals(sent.plusDays(28), dates.advised());
    }

    @Test
    void everyDayFrom2020To2040AgreesWithAnOracleThatCountsForward() {
        for (var sent = LocalDate.of(2020, 1, 1); sent.getYear() <= 2040; sent = sent.plusDays(1)) {
            // walks forward day by day and remembers the last worked day, instead of stepping back
            LocalDate phone = null;
            var day = sent;
            for (var passed = 0; passed <= 41; passed++) {
                day = sent.plusDays(passed);
                var weekend = day.getDayOfWeek().getValue() >= 6;
                if (!weekend && holiday(day).isEmpty()) {
                    phone = day;
                }
            }
            var dates = dates(sent);
            assertEquals(phone, dates.lastPhoneDay());
            assertEquals(day, dates.lastSafeDay());
            assertEquals(day.plusDays(1), dates.deadline());
        }
    }

    @Test
    void theProofOfAPhoneDayNamesEveryDayItSteppedOver() {
        var proof = dates(LocalDate.of(2026, 3, 23)).proof(Kind.LAST_PHONE_DAY);
        assertEquals(
                List.of(
                        new Closed(LocalDate.of(2026, 5, 3), ""),
                        new Closed(LocalDate.of(2026, 5, 2), ""),
                        new Closed(LocalDate.of(2026, 5, 1), "--05-01")),
                proof.steppedOver());
        assertEquals("hours", proof.rule().source());
        assertEquals(41, proof.days());
    }

    @Test
    void daysLeftIsNoughtOnTheLastSafeDayAndNegativeAfter() {
        var dates = dates(LocalDate.of(2026, 11, 23));
        assertEquals(41, dates.daysLeft(LocalDate.of(2026, 11, 23)));
        assertEquals(0, dates.daysLeft(LocalDate.of(2027, 1, 3)));
        assertEquals(-1, dates.daysLeft(LocalDate.of(2027, 1, 4)));
    }

    @Test
    void aProcedureWithoutALineHasNoPhoneDay() {
        var timing = new Timing("test", 1, TIMING.delay(), null);
        var dates =
                Dates.of(
                        timing,
                        Anchor.estimated(LocalDate.of(2026, 11, 23), timing.delay()),
                        DatesTest::holiday);
        assertEquals(null, dates.lastPhoneDay());
        assertEquals(LocalDate.of(2026, 11, 13), dates.anchor().day());
        assertFalse(dates.proofs().stream().anyMatch(p -> p.kind() == Kind.LAST_PHONE_DAY));
    }
}
