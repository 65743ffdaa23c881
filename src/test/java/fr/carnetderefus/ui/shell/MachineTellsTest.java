package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.KeepDraft;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.ui.welcome.UnlockView;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** A machine that tells of its locked screen, and waits with its sleep until the keys are wiped. */
class MachineTellsTest extends OpenWindow {
    private final List<String> ready = new ArrayList<>();

    private Register register() {
        return shell.register().orElseThrow();
    }

    private void sleeps() {
        act(() -> machine.hearer().sleeps(() -> ready.add("ready")));
    }

    private void assertShut(Register was) {
        assertFalse(shell.isOpen());
        assertInstanceOf(UnlockView.class, shell.screen());
        assertThrows(IllegalStateException.class, () -> new KeepDraft(was).read());
    }

    @Test
    void aLockedScreenLocksTheCarnet() throws Exception {
        familyOnDisk();
        var was = register();
        act(() -> machine.hearer().screenLocked());
        assertShut(was);
        hand.sees("l’écran de l’ordinateur était verrouillé");
        unlock(PASSPHRASE);
        hand.waitFor("search");
        assertEquals(1, machine.hearers.size(), "heard once for all");
        act(() -> machine.hearer().screenLocked());
        assertFalse(shell.isOpen());
    }

    @Test
    void theMachineSleepsOnlyOnceTheKeysAreWiped() throws Exception {
        familyOnDisk();
        var was = register();
        background.waitForCall();
        sleeps();
        hand.sees("Le verrouillage n’est pas terminé");
        assertEquals(List.of(), ready);
        act(background::all);
        assertEquals(List.of("ready"), ready);
        assertShut(was);
        hand.sees("en veille");
    }

    @Test
    void whatIsBeingWrittenIsWrittenBeforeTheMachineSleeps() throws Exception {
        familyOnDisk();
        fillForm("Nina", "3/11/1978");
        background.waitForCall();
        hand.click("save");
        act(() -> {
            machine.hearer().sleeps(() -> ready.add("ready"));
            assertTrue(shell.isOpen());
            assertEquals(List.of(), ready);
            background.all(); // at once: nobody is waited for longer than a second
        });
        assertEquals(List.of("ready"), ready);
        assertFalse(shell.isOpen());
        unlock(PASSPHRASE);
        hand.waitFor("history");
        assertEquals("Nina", person("Nina").names().given());
    }

    @Test
    void nothingOpenKeepsNoMachineAwake() throws Exception {
        familyOnDisk();
        act(shell.locking()::lock);
        sleeps();
        assertEquals(List.of("ready"), ready);
        family();
        sleeps();
        assertEquals(List.of("ready", "ready"), ready, "in memory alone: it stays");
        assertTrue(shell.isOpen());
    }

    @Test
    void nothingIsHeardBeforeThereIsACarnetToLock() throws Exception {
        family();
        assertEquals(List.of(), machine.hearers);
    }
}
