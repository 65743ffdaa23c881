package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;

/** What a report of a failure holds, and what it does not. */
class FaultReportTest {
    private static final Instant NOW = Instant.parse("2026-11-29T13:00:00.5Z");

    @Test
    void noWordOfAFailureIsInIt() {
        var failure = new IllegalStateException("Léa 2780375", new IOException("/home/lea/x"));
        failure.addSuppressed(new IllegalArgumentException("code 12345678"));
        var text = new FaultReport(NOW, failure).text();
        assertFalse(text.contains("Léa") || text.contains("lea") || text.contains("1234"), text);
        assertTrue(text.contains("java.lang.IllegalStateException\n    at "), text);
        assertTrue(text.contains("caused by java.io.IOException"), text);
        assertTrue(text.contains("held back java.lang.IllegalArgumentException"), text);
        assertTrue(text.contains("2026-11-29T13:00:00Z"), text);
        assertTrue(text.startsWith("Carnet de refus "), text);
    }

    @Test
    void aFailureThatCausesItselfIsToldOnce() {
        var first = new IllegalStateException();
        first.initCause(new IllegalStateException(first));
        assertEquals(
                2, FaultReport.lines(first).stream().filter(l -> !l.startsWith("    ")).count());
    }

    @Test
    void aDeepStackIsCutShort() {
        var lines = FaultReport.lines(deep(1000));
        assertTrue(lines.size() < 100, () -> lines.size() + " lines");
        assertTrue(lines.getLast().startsWith("    … "), lines.getLast());
    }

    private static Throwable deep(int left) {
        return left == 0 ? new IllegalStateException() : deep(left - 1);
    }
}
