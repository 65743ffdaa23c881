package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;

/** A carnet that somebody clicks on twice while the window stands there. */
class AskedTest extends OpenWindow {

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
        var other = Files.createFile(folder.resolve("autre.carnet"));
        act(() -> shell.ask(other));
        hand.waitFor("passphrase");
        assertFalse(shell.isOpen());
        assertEquals(new Place.Unlock(other), shell.place());
    }

    @Test
    void whatIsHalfTypedIsAskedAboutFirst() throws Exception {
        familyOnDisk();
        fillForm("Nina", "3/11/1978");
        act(() -> shell.ask(folder.resolve("autre.carnet")));
        hand.click("drop-stay");
        assertTrue(shell.isOpen());
        assertEquals("Nina", typed("given"));
    }

    @Test
    void whatIsAskedTwiceStandsThereOnce() throws Exception {
        familyOnDisk();
        fillForm("Nina", "3/11/1978");
        var other = Files.createFile(folder.resolve("autre.carnet"));
        act(() -> shell.ask(folder.resolve("une.carnet")));
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
}
