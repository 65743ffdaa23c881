package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/** Whatever the text, the answer is the JDK's: the same value, or none. */
class IsoTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "2024-02-29",
                "0001-01-01",
                "-0001-01-01",
                "+12026-11-23",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-1-23",
                "2026-11-2a",
                "2026/11/23",
                "20261123",
                "",
                "2026-11-23T10:00",
                "٢٠٢٦-١١-٢٣"
            })
    void days(String text) {
        assertEquals(said(text, LocalDate::parse), said(text, IsoText::day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:12",
                "2026-11-23T00:00",
                "2026-11-23T23:59",
                "2026-11-23T24:00",
                "2026-11-23T09:60",
                "2026-11-23T09:12:30",
                "2026-11-23T09:12:30.5",
                "2026-02-29T09:12",
                "2026-11-23 09:12",
                "2026-11-23T9:12",
                "2026-11-23T09:12Z",
                ""
            })
    void minutes(String text) {
        assertEquals(said(text, LocalDateTime::parse), said(text, IsoText::minute));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:00:00Z",
                "2026-11-23T09:00:00.123Z",
                "2026-11-23T09:00:00.123456Z",
                "2026-11-23T09:00:00.123456789Z",
                "2026-11-23T09:00:00.000000001Z",
                "2026-11-23T09:00:00.1Z",
                "2026-11-23T09:00:00.12Z",
                "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "2026-11-23T24:00:00Z",
                "2026-11-23T23:59:60Z",
                "2026-11-23T09:60:00Z",
                "2026-02-30T09:00:00Z",
                "2026-11-23T09:00:00.Z",
                "2026-11-23T09:00:00.1234567890Z",
                "2026-11-23T09:00:00,5Z",
                "2026-11-23T09:00:00.12aZ",
                "2026-11-23T09:00:00.1 Z",
                "2026-11-23T09:00:00",
                "2026-11-23T09:00:00z",
                "2026-11-23T09:00:00+01:00",
                "2026-11-23T09:00Z",
                "2026-11-23t09:00:00Z",
                "Z",
                ""
            })
    void moments(String text) {
        assertEquals(said(text, Instant::parse), said(text, IsoText::moment));
    }

    /** What our own entries hold: a clock's reading, to the nanosecond. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999, 1_000, 999_999_999, 123_456_000, 120_000_000})
    void whatWasWrittenIsReadAgain(long nanos) {
        var moment = Instant.parse("2026-11-23T09:00:00Z").plusNanos(nanos);
        assertEquals(moment, IsoText.moment(moment.toString()));
    }

    private static <T> String said(String text, Function<String, T> parser) {
        try {
            return String.valueOf(parser.apply(text));
        } catch (DateTimeException e) {
            return "refused";
        }
    }
}
