package fr.carnetderefus.model.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.register.FrenchHolidays;
import fr.carnetderefus.register.ProcedureFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

class OpeningTimesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final OpeningTimes TIMES =
            new OpeningTimes(
                    Objects.requireNonNull(ProcedureFile.all().main().timing().hours()),
                    new FrenchHolidays());

    /** As in {@code open 17:00 17:30}, or {@code closed WEEKEND - 2026-11-23T08:30}. */
    private static String said(LineState state) {
        return switch (state) {
            case LineState.Open(var until, var elsewhere) ->
                    "open " + until.toLocalTime() + " " + elsewhere.toLocalTime();
            case LineState.Doubtful(var elsewhere, var opens) ->
                    "doubtful " + elsewhere.toLocalTime() + " " + opens.toLocalDateTime();
            case LineState.Closed(var why, var holiday, var opens) ->
                    "closed "
                            + why
                            + " "
                            + (holiday.isEmpty() ? "-" : holiday)
                            + " "
                            + opens.toLocalDateTime();
        };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // an ordinary Monday, to the minute
        "2026-11-23T08:29:59, closed BEFORE_OPENING - 2026-11-23T08:30",
        "2026-11-23T08:30:00, open 17:00 17:30",
        "2026-11-23T16:59:59, open 17:00 17:30",
        "2026-11-23T17:00:00, doubtful 17:30 2026-11-24T08:30",
        "2026-11-23T17:29:59, doubtful 17:30 2026-11-24T08:30",
        "2026-11-23T17:30:00, closed AFTER_CLOSING - 2026-11-24T08:30",
        "2026-11-23T00:00:00, closed BEFORE_OPENING - 2026-11-23T08:30",
        // over the weekend
        "2026-11-27T17:30:00, closed AFTER_CLOSING - 2026-11-30T08:30",
        "2026-11-28T10:00:00, closed WEEKEND - 2026-11-30T08:30",
        "2026-11-29T23:59:59, closed WEEKEND - 2026-11-30T08:30",
        // Easter Monday, and the Friday before it, which is worked outside Alsace-Moselle
        "2026-04-03T10:00:00, open 17:00 17:30",
        "2026-04-03T18:00:00, closed AFTER_CLOSING - 2026-04-07T08:30",
        "2026-04-06T10:00:00, closed HOLIDAY EASTER_MONDAY 2026-04-07T08:30",
        // 1 May 2026 is a Friday
        "2026-04-30T17:10:00, doubtful 17:30 2026-05-04T08:30",
        "2026-05-01T10:00:00, closed HOLIDAY LABOUR_DAY 2026-05-04T08:30",
        // a holiday on a Sunday is a Sunday first
        "2026-11-01T10:00:00, closed WEEKEND - 2026-11-02T08:30",
        // 26 December, worked outside Alsace-Moselle; in 2028 it is a Tuesday
        "2028-12-25T10:00:00, closed HOLIDAY CHRISTMAS 2028-12-26T08:30",
        "2028-12-26T10:00:00, open 17:00 17:30",
        // the year's end
        "2026-12-31T17:00:00, doubtful 17:30 2027-01-04T08:30",
        "2027-01-01T09:00:00, closed HOLIDAY NEW_YEAR 2027-01-04T08:30",
        // the nights when clocks move
        "2026-03-28T12:00:00, closed WEEKEND - 2026-03-30T08:30",
        "2026-10-25T02:30:00, closed WEEKEND - 2026-10-26T08:30",
        // a leap day, a Tuesday
        "2028-02-29T12:00:00, open 17:00 17:30"
    })
    void theLineAnswersByItsHoursInParis(LocalDateTime inParis, String expected) {
        assertEquals(expected, said(TIMES.at(inParis.atZone(PARIS).toInstant())));
    }

    @ParameterizedTest(name = "{0} for a clock in {1}: {2}")
    @CsvSource({
        // the hour before and after the change of clocks, seen from far away
        "2026-03-27T07:30:00Z, Pacific/Pago_Pago, 2026-03-26T20:30",
        "2026-03-30T06:30:00Z, Pacific/Kiritimati, 2026-03-30T20:30",
        "2026-10-26T07:30:00Z, America/Martinique, 2026-10-26T03:30",
        "2026-07-01T06:30:00Z, Indian/Reunion, 2026-07-01T10:30",
        "2026-07-01T06:30:00Z, Europe/Berlin, ",
        "2026-07-01T06:30:00Z, Europe/Paris, "
    })
    void whoLivesElsewhereIsToldTheirOwnHour(Instant opens, ZoneId here, String local) {
        assertEquals(
                Optional.ofNullable(local),
                OpeningTimes.elsewhere(opens.atZone(PARIS), here)
                        .map(ZonedDateTime::toLocalDateTime)
                        .map(LocalDateTime::toString));
        assertEquals("open 17:00 17:30", said(TIMES.at(opens)));
    }

    @Test
    void aLineThatWorksOnHolidaysAndWhoseSourcesAgree() {
        var hours = TIMES.hours();
        var other =
                new Hours(
                        EnumSet.allOf(java.time.DayOfWeek.class),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        LocalTime.of(12, 0),
                        false,
                        PARIS,
                        hours.source());
        var times = new OpeningTimes(other, TIMES.holidays());
        assertEquals(
                "open 12:00 12:00",
                said(times.at(LocalDateTime.parse("2026-12-25T10:00").atZone(PARIS).toInstant())));
        assertEquals(
                "closed AFTER_CLOSING - 2026-12-26T09:00",
                said(times.at(LocalDateTime.parse("2026-12-25T12:00").atZone(PARIS).toInstant())));
    }

    @Test
    void everyHalfHourFrom2026To2030AgreesWithTheOracle() {
        var from = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
        var to = Instant.parse("2031-01-01T00:00:00Z").getEpochSecond();
        for (var at = from; at < to; at += 1_800) {
            agree(at);
        }
    }

    @Test
    void anySecondOfThoseYearsAgreesWithTheOracle() {
        var from = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
        var seconds = Instant.parse("2031-01-01T00:00:00Z").getEpochSecond() - from;
        var random = new Random(3422);
        for (var i = 0; i < 100_000; i++) {
            agree(from + random.nextLong(seconds));
        }
    }

    private static void agree(long at) {
        assertEquals(
                oracle(at),
                said(TIMES.at(Instant.ofEpochSecond(at))).replaceFirst("(closed \\S+) \\S+", "$1"),
                () -> Instant.ofEpochSecond(at).toString());
    }

    /** Looks at the half hour it is, then walks forward by half hours to the next opening. */
    private static String oracle(long at) {
        var clock = Almanac.parisClock(at);
        var day = Almanac.dayOf(clock);
        var minute = Almanac.minuteOf(clock);
        if (Almanac.worked(day) && minute >= 510 && minute < 1_020) {
            return "open 17:00 17:30";
        }
        var opens = Math.floorDiv(at, 1_800L) * 1_800 + 1_800;
        while (!isOpening(Almanac.parisClock(opens))) {
            opens += 1_800;
        }
        var next = Almanac.text(Almanac.dayOf(Almanac.parisClock(opens))) + "T08:30";
        if (Almanac.weekday(day) > 4) {
            return "closed WEEKEND " + next;
        }
        if (Almanac.holiday(day)) {
            return "closed HOLIDAY " + next;
        }
        if (minute < 510) {
            return "closed BEFORE_OPENING " + next;
        }
        return minute < 1_050 ? "doubtful 17:30 " + next : "closed AFTER_CLOSING " + next;
    }

    private static boolean isOpening(long clock) {
        return Almanac.minuteOf(clock) == 510 && Almanac.worked(Almanac.dayOf(clock));
    }
}
