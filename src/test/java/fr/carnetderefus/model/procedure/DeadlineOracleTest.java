package fr.carnetderefus.model.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.register.FrenchHolidays;
import fr.carnetderefus.register.ProcedureFile;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** The rule as it is shipped, with the shipped holidays, against arithmetic on day numbers. */
class DeadlineOracleTest {

    @Test
    void everySendingDayFrom2020To2040AgreesWithTheOracle() {
        var timing = ProcedureFile.all().main().timing();
        var holidays = new FrenchHolidays();
        var last = Almanac.day(2040, 12, 31);
        var checked = 0;
        for (var sent = Almanac.day(2020, 1, 1); sent <= last; sent++, checked++) {
            var day = LocalDate.parse(Almanac.text(sent));
            var dates = Dates.of(timing, Anchor.known(day, Anchor.Basis.LETTER_DATE), holidays);
            assertEquals(oracle(sent), said(dates), () -> "sent on " + day);
        }
        assertEquals(7671, checked);
    }

    /** S+28, the last worked day up to S+41, S+41, S+42. */
    private static String oracle(int sent) {
        var phone = sent + 41;
        while (!Almanac.worked(phone)) {
            phone--;
        }
        return String.join(
                " ",
                Almanac.text(sent + 28),
                Almanac.text(phone),
                Almanac.text(sent + 41),
                Almanac.text(sent + 42));
    }

    private static String said(Dates dates) {
        return dates.advised()
                + " "
                + dates.lastPhoneDay()
                + " "
                + dates.lastSafeDay()
                + " "
                + dates.deadline();
    }
}
