package fr.carnetderefus.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The carnets opened last, noted only for who chose it. */
class RecentFileTest {
    @TempDir Path folder;

    private RecentFile recent;

    @BeforeEach
    void lie() {
        recent =
                RecentFile.beside(
                        new SettingsFile(folder.resolve("new").resolve("settings.properties")));
    }

    private Path carnet(int number) {
        return folder.resolve("famille é " + number + ".carnet");
    }

    @Test
    void nothingIsNotedUntilSomebodyChoosesIt() {
        assertTrue(recent.note(carnet(1)));
        assertFalse(Files.exists(recent.file()));
        assertEquals(List.of(), recent.read());
    }

    @Test
    void theLastOneStandsFirstAndOnce() {
        assertTrue(recent.choose(true));
        assertTrue(recent.isChosen());
        for (var number : List.of(1, 2, 1)) {
            assertTrue(recent.note(carnet(number)));
        }
        assertEquals(List.of(carnet(1), carnet(2)), recent.read());
        assertTrue(recent.choose(true), "chosen twice, nothing is lost");
        assertEquals(2, recent.read().size());
    }

    @Test
    void onlyAFewAreNoted() {
        recent.choose(true);
        for (var number = 0; number < 20; number++) {
            recent.note(carnet(number));
        }
        assertEquals(8, recent.read().size());
        assertEquals(carnet(19), recent.read().getFirst());
    }

    @Test
    void theChoiceTakenBackLeavesNothing() {
        recent.choose(true);
        recent.note(carnet(1));
        assertTrue(recent.choose(false));
        assertFalse(Files.exists(recent.file()));
        assertEquals(List.of(), recent.read());
    }

    @Test
    void aFileThatCannotBeReadIsAsIfEmpty() throws Exception {
        recent.choose(true);
        Files.writeString(recent.file(), "0=\\u12");
        assertEquals(List.of(), recent.read());
        assertTrue(recent.note(carnet(1)));
        assertEquals(List.of(carnet(1)), recent.read());
    }
}
