package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** Days in all usual spellings. */
class DayTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DayText.Century BIRTH = DayText.Century.ofBirth(TODAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31/12/1950              | 1950-12-31
                    31.12.1950              | 1950-12-31
                    31-12-1950              | 1950-12-31
                    31 12 1950              | 1950-12-31
                    1/2/1950                | 1950-02-01
                    31-12-50                | 1950-12-31
                    31/12/50                | 1950-12-31
                    01/02/12                | 2012-02-01
                    01/02/15                | 2015-02-01
                    01/02/27                | 1927-02-01
                    1950-12-31              | 1950-12-31
                    1950/12/31              | 1950-12-31
                    1950-12-31 00:00:00     | 1950-12-31
                    1950-12-31T00:00:00.000Z| 1950-12-31
                    31/12/1950 00:00        | 1950-12-31
                    31 décembre 1950        | 1950-12-31
                    31 DECEMBRE 1950        | 1950-12-31
                    dimanche 31 décembre 1950 | 1950-12-31
                    1er janvier 1950        | 1950-01-01
                    5 août 1955             | 1955-08-05
                    31-déc-50               | 1950-12-31
                    3 févr. 1950            | 1950-02-03
                    3 mars 1950             | 1950-03-03
                    3 juin 1950             | 1950-06-03
                    3 juil. 1950            | 1950-07-03
                    3 July 1950             | 1950-07-03
                    29 February 1952        | 1952-02-29
                    31121950                | 1950-12-31
                    19501231                | 1950-12-31
                    20121212                | 2012-12-12
                    18628                   | 1950-12-31
                    """)
    void aDayIsRead(String cell, LocalDate day) {
        assertEquals(new DayText.Told(day), DayText.read(cell, BIRTH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31/02/1950      | NO_SUCH_DAY
                    12/31/1950      | NO_SUCH_DAY
                    29/02/1950      | NO_SUCH_DAY
                    3 brumaire 1950 | NO_SUCH_DAY
                    1950            | YEAR_ONLY
                    01/02/22        | TWO_CENTURIES
                    hier            | SHAPE
                    31/12           | SHAPE
                    31/12/0050      | SHAPE
                    123456789       | SHAPE
                    ٣١/١٢/١٩٥٠      | SHAPE
                    """)
    void whatIsNoDayIsToldApart(String cell, DayText.Fault fault) {
        assertEquals(new DayText.Wrong(fault), DayText.read(cell, BIRTH));
    }

    @Test
    void aMeasureEndsInThisCentury() {
        assertEquals(
                new DayText.Told(LocalDate.of(2031, 12, 31)),
                DayText.read("31/12/31", DayText.Century.current(TODAY)));
    }

    @Test
    void spacesThatDoNotBreakAreSpaces() {
        var day = new DayText.Told(LocalDate.of(1950, 12, 31));
        assertEquals(day, DayText.read("\u00A031\u202Fdécembre\u00A01950 ", BIRTH));
    }
}
