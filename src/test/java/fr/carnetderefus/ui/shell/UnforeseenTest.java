package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;

/** What nobody foresaw, and the report of it. */
class UnforeseenTest extends OpenWindow {
    private static IllegalStateException failure() {
        return new IllegalStateException("Léa Martin");
    }

    @Test
    void theReportIsReadAndSavedWithACarnetOpen() throws Exception {
        family();
        act(() -> shell.desk().tell(failure()));
        saves();
        assertTrue(shell.isOpen());
    }

    @Test
    void theReportIsReadAndSavedWithNoneOpen() throws Exception {
        act(() -> shell.unforeseen(failure()));
        saves();
    }

    private void saves() throws Exception {
        var target = folder.resolve("rapport.txt");
        files.give(target);
        hand.click("fault-read");
        var shown = typed("fault-report");
        assertFalse(shown.contains("Léa"), shown);
        hand.picture("fault-report");
        hand.click("fault-save");
        settle();
        assertFalse(shell.overlay().isAsking());
        assertEquals(shown, Files.readString(target));
    }

    /** A failure that comes with every picture is said once, not sixty times a second. */
    @Test
    void manyAreSaidOnce() {
        act(() -> {
            for (var i = 0; i < 5; i++) {
                shell.unforeseen(failure());
            }
        });
        hand.press(KeyCode.ESCAPE);
        assertFalse(shell.overlay().isAsking());
        act(() -> shell.unforeseen(failure()));
        assertTrue(shell.overlay().isAsking());
    }
}
