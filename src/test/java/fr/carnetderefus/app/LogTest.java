package fr.carnetderefus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** What a log may hold, and where it stands. */
class LogTest {
    private static String line(String speaker, String words, Throwable thrown) {
        var said = new LogRecord(Level.WARNING, words);
        said.setLoggerName(speaker);
        said.setThrown(thrown);
        return new Log.Bare().format(said);
    }

    @Test
    void othersWordsAreLeftOut() {
        var line = line("org.apache.pdfbox", "bad font in Léa Martin.pdf", new Exception("Léa"));
        assertFalse(line.contains("Léa"), line);
        assertTrue(line.contains("WARNING org.apache.pdfbox"), line);
        assertTrue(line.contains("java.lang.Exception"), line);
    }

    @Test
    void oursAreSentencesOfTheProgram() {
        assertTrue(line("fr.carnetderefus", "start", new Exception()).contains("start"));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, , /h/.local/state/carnet-de-refus",
        "Linux, /s, /s/carnet-de-refus",
        "Mac OS X, , /h/Library/Logs/carnet-de-refus",
        "Windows 11, , /l/carnet-de-refus/logs",
    })
    void itStandsWhereTheSystemExpectsIt(String os, String state, String expected) {
        var environment =
                state == null
                        ? Map.of("LOCALAPPDATA", "/l")
                        : Map.of("LOCALAPPDATA", "/l", "XDG_STATE_HOME", state);
        assertEquals(Path.of(expected), Log.folder(environment, os, "/h"));
    }
}
