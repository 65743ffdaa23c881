package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.List;

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

    /** One was made when the carnet was opened, in the folder where they go. */
    @Test
    void theBackupsThatStillHoldThemAreNamed() throws Exception {
        var folder = familyOnDisk().resolveSibling("Sauvegardes");
        List<String> names;
        try (var files = Files.list(folder)) {
            names = files.map(file -> String.valueOf(file.getFileName())).toList();
        }
        assertEquals(1, names.size());
        act(() -> shell.change(s -> s.withLanguage("en")));
        go(new Place.OnePerson(id("Tom")));
        hand.click("erase");
        hand.sees("One backup still holds this person: " + names.getFirst());
    }
}
