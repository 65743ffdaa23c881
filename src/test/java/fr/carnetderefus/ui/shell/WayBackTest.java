package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.model.refusal.CaseKey;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** By its button or by its key, the way back asks before what is half typed is lost. */
class WayBackTest extends OpenWindow {
    private void back() {
        hand.press(KeyCode.ALT, KeyCode.LEFT);
    }

    @Test
    void theKeyAsksInAFormAsItsButtonDoes() throws Exception {
        family();
        fillForm("Nina", "3/11/1978");
        back();
        hand.sees("Ce que vous avez tapé ici pour Nina serait perdu.");
        hand.picture("drop-named");
        assertEquals("drop-stay", focused().getId());
        hand.press(KeyCode.ESCAPE);
        assertEquals("Nina", typed("given"));
        hand.click("cancel");
        hand.click("drop-input");
        hand.waitFor("search");
    }

    @Test
    void aFormWithNothingTypedIsLeftAtOnce() throws Exception {
        family();
        go(Place.Edit.of(id("Léa")));
        back();
        assertEquals(new Place.OnePerson(id("Léa")), shell.place());
        go(new Place.Notice(java.util.Set.of(id("Léa")), null));
        back();
        assertFalse(shell.place() instanceof Place.Notice);
    }

    @Test
    void anAttemptHalfTypedIsAskedAbout() throws Exception {
        family();
        var at = new Place.Refusal(CaseKey.first(id("Tom")));
        go(at);
        hand.segment("way", "En ligne");
        hand.type("attempt-note", "Page blanche");
        back();
        hand.sees("Ce que vous avez tapé ici pour Tom Exemple serait perdu.");
        hand.click("drop-stay");
        hand.clickWords("Retour à Tom Exemple");
        hand.click("drop-stay");
        assertEquals(at, shell.place());
        assertEquals("Page blanche", typed("attempt-note"));
    }
}
