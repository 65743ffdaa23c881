package fr.carnetderefus.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Whether the tour of the first start is still to come. */
class SettingsFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.properties"));
    }

    @Test
    void whereNothingIsKeptTheTourIsToCome() {
        assertFalse(file().read().tourSeen());
    }

    @Test
    void itIsStillToComeWhenOnlyTheWindowWasKept() {
        file().write(Settings.DEFAULTS.withWindow(new Settings.Window(10, 20, 900, 600, false)));
        assertFalse(file().read().tourSeen());
    }

    @Test
    void onceSeenItStaysSeenWhateverElseChanges() {
        var seen = Settings.DEFAULTS.withTourSeen().withTextPercent(200).withLanguage("en");
        file().write(seen);
        assertEquals(seen, file().read());
        assertTrue(
                file().read()
                        .withColumns(List.of("name"))
                        .withWindow(new Settings.Window(1, 1, 1, 1, true))
                        .tourSeen());
    }

    @Test
    void whoeverHasSettingsFromBeforeKnowsTheProgram() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "language=fr\nwidth=1000\n");
        assertTrue(file().read().tourSeen());
    }

    /** Whatever else has that name, the program starts: nothing of it is taken into memory. */
    @Test
    void aFileTooLongToBeOursIsNotRead() throws IOException {
        var path = folder.resolve("settings.properties");
        Files.writeString(path, "language=en\n#" + "x".repeat(70_000));
        assertEquals(Settings.DEFAULTS, file().read());
        try (var large = FileChannel.open(path, StandardOpenOption.WRITE)) {
            large.write(ByteBuffer.wrap(new byte[1]), 3L << 30); // a hole, which takes no room
        }
        assertEquals(Settings.DEFAULTS, file().read());
    }

    @Test
    void theFolderLookedAtIsKeptAsItIsWritten() {
        var folder = "\\\\serveur\\Numérisé = été\\";
        var settings = Settings.DEFAULTS.withHabits(Settings.Habits.NONE.watching(folder));
        file().write(settings);
        assertEquals(folder, file().read().habits().watchedFolder());
    }
}
