package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.register.SignedRules;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** What is shown of a long job, and that nothing of it is left. */
class HowFarTest {
    @TempDir Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long millis;

    private HowFar far(boolean isWatched) {
        var stream = new PrintStream(err, false, StandardCharsets.UTF_8);
        var terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        stream,
                        stream,
                        _ -> new char[0],
                        Locale.FRANCE,
                        Clock.systemUTC(),
                        SignedRules.in(folder),
                        isWatched);
        return HowFar.of(terminal, Texts.in(Language.FRENCH), () -> millis * 1_000_000);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLineIsWrittenOverAndGoes() {
        try (var far = far(true)) {
            far.said(1, 1_000);
            assertEquals("", shown(), "what is done at once never shows");
            millis = 1_100;
            far.said(300, 1_000);
            far.said(301, 1_000);
            millis = 1_400;
            far.said(7, 9);
        }
        var one = Texts.in(Language.FRENCH).get("cli.how-far", 300, 1_000);
        var two = Texts.in(Language.FRENCH).get("cli.how-far", 7, 9);
        assertEquals(
                "\r"
                        + one
                        + "\r"
                        + two
                        + " ".repeat(one.length() - two.length())
                        + "\r"
                        + " ".repeat(two.length())
                        + "\r",
                shown());
    }

    @Test
    void whoReadsElsewhereSeesNothing() {
        try (var far = far(false)) {
            millis = 5_000;
            far.said(3, 9);
        }
        assertEquals("", shown());
    }
}
