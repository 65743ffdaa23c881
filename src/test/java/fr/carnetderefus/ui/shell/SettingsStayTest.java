package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** A setting that is chosen leaves the page where one reads it. */
class SettingsStayTest extends OpenWindow {
    /** The keys make letters grow by smaller steps than the page offers. */
    @Test
    void aSizeThatTheKeysAloneReachIsShown() throws Exception {
        family();
        go(new Place.Settings(new Place.Home()));
        for (var percent = 125; percent <= 300; percent += 25) {
            hand.press(KeyCode.CONTROL, KeyCode.PLUS);
            hand.sees(percent + " %");
            assertEquals(percent, shell.settings().textPercent());
        }
        go(new Place.Home());
        hand.press(KeyCode.CONTROL, KeyCode.MINUS);
        go(new Place.Settings(new Place.Home()));
        hand.sees("275 %");
    }

    @Test
    void arrowKeysChooseOneAfterTheOther() throws Exception {
        family();
        go(new Place.Settings(new Place.Home()));
        var chosen = hand.waitFor("lock-minutes-3");
        act(chosen::requestFocus);
        for (var at = 4; at <= 5; at++) {
            hand.press(KeyCode.RIGHT);
            settle();
            assertEquals("lock-minutes-" + at, focused().getId());
        }
        hand.press(KeyCode.LEFT);
        settle();
        assertEquals("lock-minutes-4", focused().getId());
        assertEquals(10, shell.settings().lock().minutes());
    }

    @Test
    void choosingFarDownDoesNotLeadBackToTheTop() throws Exception {
        family();
        go(new Place.Settings(new Place.Home()));
        hand.segment("lock-minutes", "15 minutes");
        settle();
        assertTrue(focused().getId().startsWith("lock-minutes"), focused()::toString);
        var seen = scrolled();
        assertTrue(seen > 0.1, "it stands further down");
        hand.segment("lock-minutes", "5 minutes");
        settle();
        assertEquals(seen, scrolled(), 1);
        assertEquals(5, shell.settings().lock().minutes());
    }
}
