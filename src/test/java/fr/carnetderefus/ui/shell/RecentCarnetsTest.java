package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The carnets opened last, noted only by choice, and found again on the first screen. */
class RecentCarnetsTest extends OpenWindow {

    @Test
    void nothingIsNotedUnlessChosen() throws Exception {
        familyOnDisk();
        assertFalse(shell.recent().isChosen());
        act(shell::leaveCarnet);
        assertEquals(List.of(), shell.recent().read());
    }

    @Test
    void aCarnetElsewhereIsFoundAgain() throws Exception {
        var file = familyOnDisk();
        go(new Place.Settings(new Place.Home()));
        hand.segment("recent", "Noter où ils sont");
        assertEquals(List.of(file), shell.recent().read(), "the one that is open is noted at once");
        hand.picture("settings-recent");
        act(shell::leaveCarnet);
        var stick = Files.createDirectories(folder.resolve("media").resolve("CLE"));
        var there = Files.copy(file, stick.resolve("famille.carnet"));
        act(() -> shell.recent().note(there));
        go(new Place.Welcome());
        hand.picture("welcome-recent");
        var welcome = hand.text();
        assertTrue(welcome.contains("CLE"), "two of one name are told apart: " + welcome);
        go(new Place.Settings(new Place.Welcome()));
        hand.segment("recent", "Ne rien noter");
        assertFalse(shell.recent().isChosen());
    }

    @Test
    void oneThatIsGoneIsNotOfferedAndNotForgotten() throws Exception {
        var gone = folder.resolve("media").resolve("parti.carnet");
        act(() -> {
            shell.recent().choose(true);
            shell.recent().note(gone);
        });
        assertEquals(List.of(), FoundCarnets.of(shell.recent().read(), folder));
        Files.createDirectories(folder.resolve("media"));
        Files.createFile(gone);
        assertEquals(List.of(gone), FoundCarnets.of(shell.recent().read(), folder));
    }

    @Test
    void theSameCarnetStandsThereOnce() throws Exception {
        var file = Files.createFile(folder.resolve("a.carnet"));
        List<Path> recent = List.of(folder.resolve(".").resolve("a.carnet"));
        assertEquals(recent, FoundCarnets.of(recent, file.resolveSibling("")));
    }
}
