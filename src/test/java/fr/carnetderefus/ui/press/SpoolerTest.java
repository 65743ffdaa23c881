package fr.carnetderefus.ui.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether pages could reach a printer. */
class SpoolerTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void aProgramIsMissingWhereOneIsNeeded() throws Exception {
        var lpr = folder.resolve("lpr");
        assertTrue(new Spooler(true, lpr).isMissing());
        assertFalse(new Spooler(false, lpr).isMissing());
        Files.createFile(lpr);
        assertTrue(new Spooler(true, lpr).isMissing(), "it cannot be run");
        assertTrue(lpr.toFile().setExecutable(true));
        assertFalse(new Spooler(true, lpr).isMissing());
    }

    @Test
    void itIsTheOneThatJavaRuns() {
        assertEquals(Path.of("/usr/bin/lpr"), Spooler.here().program());
    }
}
