package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** Somebody is erased for good from their page, after their name was typed. */
class EraseTest extends OpenWindow {

    @Test
    void aNameIsTypedBeforeSomebodyIsErased() throws Exception {
        family();
        var before = people();
        var tom = id("Tom");
        go(new Place.OnePerson(tom));
        hand.click("erase");
        hand.waitFor("erase-name");
        assertEquals("erase-no", focused().getId(), "one begins on the way out");
        hand.click("erase-yes");
        hand.sees("Écrivez exactement");
        assertEquals(before, people());
        hand.picture("erase");
        hand.type("erase-name", "Tom");
        hand.click("erase-yes");
        hand.sees("C’est effacé");
        assertEquals(before - 1, people());
        assertFalse(shell.desk().register().state().bySubject().containsKey(tom));
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.sees("Rien à annuler");
        assertEquals(before - 1, people());
    }
}
