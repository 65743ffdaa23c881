package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A carnet that somebody clicks on twice while the window stands there. */
class AskedTest extends OpenWindow {

    private Path copy(String name) throws IOException {
        return Files.copy(folder.resolve("famille.carnet"), folder.resolve(name));
    }

    /** Nobody types a passphrase for what no passphrase opens. */
    @Test
    void whatCannotBeACarnetIsSaidBeforeAPassphraseIsAskedFor() throws Exception {
        var text = Files.writeString(folder.resolve("t.carnet"), "rien ".repeat(99));
        var empty = Files.createFile(folder.resolve("e.carnet"));
        var link = Files.createSymbolicLink(folder.resolve("l.carnet"), folder.resolve("none"));
        for (var other : List.of(text, empty, link, folder, folder.resolve("gone.carnet"))) {
            act(() -> shell.ask(other));
            var isGone = Files.notExists(other);
            hand.sees(isGone ? "n’existe pas" : "n’est pas un carnet");
            hand.clickWords("J’ai compris");
            assertFalse(shell.place() instanceof Place.Unlock);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsNotWaitedFor() throws Exception {
        var pipe = folder.resolve("p.carnet");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        act(() -> shell.ask(pipe));
        hand.sees("n’est pas un carnet");
    }

    @Test
    void theSameCarnetStaysAsItIs() throws Exception {
        familyOnDisk();
        go(new Place.Proofs());
        act(() -> shell.ask(folder.resolve(".").resolve("famille.carnet")));
        assertTrue(shell.isOpen());
        assertEquals(new Place.Proofs(), shell.place());
    }

    @Test
    void anotherIsAskedForOnceTheOpenOneWasLeft() throws Exception {
        familyOnDisk();
        var other = copy("autre.carnet");
        act(() -> shell.ask(other));
        hand.waitFor("passphrase");
        assertFalse(shell.isOpen());
        assertEquals(new Place.Unlock(other), shell.place());
    }

    @Test
    void whatIsHalfTypedIsAskedAboutFirst() throws Exception {
        familyOnDisk();
        fillForm("Nina", "3/11/1978");
        var other = copy("autre.carnet");
        act(() -> shell.ask(other));
        hand.click("drop-stay");
        assertTrue(shell.isOpen());
        assertEquals("Nina", typed("given"));
    }

    @Test
    void whatIsAskedTwiceStandsThereOnce() throws Exception {
        familyOnDisk();
        fillForm("Nina", "3/11/1978");
        var other = copy("autre.carnet");
        var first = copy("une.carnet");
        act(() -> shell.ask(first));
        act(() -> shell.ask(other));
        act(() -> shell.closing(() -> {}));
        act(() -> shell.ask(other));
        hand.click("drop-stay");
        assertFalse(shell.overlay().isAsking());
        assertEquals("Nina", typed("given"));
        act(() -> shell.ask(other));
        hand.click("drop-input");
        hand.waitFor("passphrase");
        assertEquals(new Place.Unlock(other), shell.place());
    }

    @Test
    void aPassphraseBeingTypedIsNotThrownAway() throws Exception {
        var file = familyOnDisk();
        act(shell.locking()::lock);
        hand.type("passphrase", "un cheval");
        act(() -> shell.ask(file));
        assertEquals("•••••••••", typed("passphrase"));
    }

    /** A disk of another machine that is gone: the window goes on, and one is told. */
    @Test
    void aFileThatDoesNotAnswerIsSpokenOfAndCanBeGivenUp() throws Exception {
        var file = familyOnDisk();
        act(shell::leaveCarnet);
        hand.waitFor("create");
        background.waitForCall();
        act(() -> shell.ask(file));
        assertEquals(new Place.Welcome(), shell.place());
        hand.sees("n’a pas encore pu être lu");
        hand.picture("asked-slow");
        assertEquals("give-up-asked", focused().getId());
        hand.press(javafx.scene.input.KeyCode.ESCAPE);
        assertFalse(shell.overlay().isAsking());
        act(background::all);
        assertEquals(new Place.Welcome(), shell.place(), "nobody waits for it any more");
        background.waitForCall();
        act(() -> shell.ask(file));
        hand.sees("n’a pas encore pu être lu");
        act(background::all);
        hand.waitFor("passphrase");
        assertFalse(shell.overlay().isAsking());
    }
}
