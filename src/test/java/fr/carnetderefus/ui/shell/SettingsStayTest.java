package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A setting that is chosen leaves the page where one reads it. */
class SettingsStayTest extends OpenWindow {
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
