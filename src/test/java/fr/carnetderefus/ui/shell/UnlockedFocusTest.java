package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.ui.parts.Within;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Once a carnet is unlocked one goes on where one was, by keyboard too. */
class UnlockedFocusTest extends OpenWindow {

    private void lockAndUnlock() {
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.waitFor("passphrase");
        unlock(PASSPHRASE);
        hand.waitFor("close-carnet");
        settle();
    }

    private void assertSomewhere(String where) {
        var at = focused();
        assertTrue(at.isFocused(), where);
        assertFalse(at.isDisabled(), where);
        assertTrue(isThere(at), where);
        var screen = Objects.requireNonNull(shell.screen()).node();
        assertTrue(Within.holds(screen, at), () -> where + " " + at);
    }

    private static boolean isThere(Node node) {
        return node.isVisible() && (node.getParent() == null || isThere(node.getParent()));
    }

    @Test
    void whereverOneWas() throws Exception {
        familyOnDisk();
        for (var place :
                List.of(
                        new Place.Home(),
                        new Place.OnePerson(id("Léa")),
                        Place.Edit.of(id("Léa")),
                        new Place.Notice(java.util.Set.of(id("Léa")), null),
                        new Place.Work(),
                        new Place.Calendar(),
                        new Place.Proofs(),
                        new Place.Tray(),
                        new Place.Backups(),
                        new Place.Incoming(),
                        new Place.Settings(new Place.Home()),
                        new Place.Help(new Place.Home()))) {
            go(place);
            settle();
            var before = focused().getId();
            lockAndUnlock();
            assertEquals(place, shell.place());
            assertSomewhere(place.toString());
            assertEquals(before, focused().getId(), place.toString());
            hand.press(KeyCode.TAB);
            lockAndUnlock();
            assertSomewhere(place + ", one field on");
        }
    }

    @Test
    void inTheFieldInWhichSomethingIsHalfTyped() throws Exception {
        familyOnDisk();
        fillForm("Nina", "3/11/1978");
        act(() -> hand.waitFor("birth-name").requestFocus());
        lockAndUnlock();
        assertEquals("birth-name", focused().getId());
        assertSomewhere("a form");
    }

    /** Three documents in the tray, which has the focus. */
    private void waiting() throws Exception {
        familyOnDisk();
        var given = new ArrayList<Path>();
        for (var name : List.of("a.pdf", "b.pdf", "c.pdf")) {
            given.add(Files.write(folder.resolve(name), MadeFiles.pdf(name)));
        }
        act(() -> shell.arrivals().take(given, null));
        act(() -> hand.waitFor("tray").requestFocus());
    }

    @Test
    void inTheListOfWhatWaits() throws Exception {
        waiting();
        hand.press(KeyCode.DOWN);
        assertEquals("tray", focused().getId());
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.type("passphrase", PASSPHRASE);
        hand.click("unlock");
        hand.waitFor("tray");
        settle();
        assertEquals("tray", focused().getId());
        assertSomewhere("the tray");
    }

    /** The documents come one after another, long after the screen stands there. */
    @Test
    void inTheListOfWhatWaitsThoughItIsReadLater() throws Exception {
        waiting();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.type("passphrase", PASSPHRASE);
        background.waitForCall();
        hand.click("unlock");
        act(background::next);
        while (background.jobs() > 0) {
            act(background::next);
            settle();
        }
        hand.waitFor("tray");
        settle();
        assertEquals("tray", focused().getId());
    }
}
