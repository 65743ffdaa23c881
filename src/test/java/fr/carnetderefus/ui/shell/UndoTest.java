package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.register.RecordRefusal;

import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** Taking back what was done, and nothing else. */
class UndoTest extends OpenWindow {

    @Test
    void whereNothingWasWrittenThereIsNothingToTakeBack() throws Exception {
        var register = family();
        go(Place.Edit.of(id("Tom")));
        var entries = register.state().entries().size();
        hand.click("save");
        hand.sees("Fiche de Tom Exemple enregistrée.");
        assertNull(shell.scene().lookup("#take-back"));
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.sees("Rien à annuler depuis l’ouverture du carnet.");
        assertEquals(entries, register.state().entries().size());
    }

    @Test
    void theBarTakesBackItsOwnStepThoughAnotherCameAfter() throws Exception {
        var register = family();
        go(new Place.OnePerson(id("Karim")));
        hand.click("decide");
        hand.sees("Karim garde l’espace");
        new RecordRefusal(register).choose(id("Tom"), "phone");
        hand.click("take-back");
        hand.sees("Annulé : Karim garde l’espace : c’est noté.");
        assertEquals(Decision.REFUSE, register.file(id("Karim")).decision());
        assertEquals("phone", register.file(id("Tom")).method());
        hand.clickWords("Rétablir");
        hand.sees("Rétabli : Karim garde l’espace : c’est noté.");
        assertEquals(Decision.KEEP, register.file(id("Karim")).decision());
        hand.click("take-back");
        hand.sees("Annulé :");
        assertEquals(Decision.REFUSE, register.file(id("Karim")).decision());
    }

    @Test
    void keysTakeBackSeveralStepsAndBringThemInAgain() throws Exception {
        var register = family();
        go(new Place.OnePerson(id("Karim")));
        hand.click("decide");
        hand.sees("Karim garde l’espace");
        go(new Place.OnePerson(id("Odette")));
        hand.click("decide");
        hand.sees("Odette garde l’espace");
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.sees("Annulé : Odette garde");
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.sees("Annulé : Karim garde");
        hand.press(KeyCode.CONTROL, KeyCode.Y);
        hand.sees("Rétabli : Karim garde");
        hand.press(KeyCode.CONTROL, KeyCode.Y);
        hand.sees("Rétabli : Odette garde");
        settle();
        assertEquals("decide", focused().getId(), "one is still where one was");
        hand.press(KeyCode.CONTROL, KeyCode.Y);
        hand.sees("Il n’y a rien à rétablir.");
        assertEquals(Decision.KEEP, register.file(id("Karim")).decision());
    }

    @Test
    void aStepTakenForSeveralIsOneLineAndNamesTheOthers() throws Exception {
        var register = family();
        go(new Place.OnePerson(id("Tom")));
        act(() -> ((TitledPane) shell.scene().lookup("#history")).setExpanded(true));
        hand.sees("Lettre envoyée le");
        hand.sees(" · Code noté");
        hand.clickWords("Annuler cette étape");
        hand.sees("Elle a été faite en même temps pour Odette Exemple.");
        hand.clickWords("Ne rien annuler");
        assertTrue(register.file(id("Odette")).hasCode());
        hand.clickWords("Annuler cette étape");
        hand.click("undo-for-all");
        hand.sees("Annulé : Lettre");
        assertTrue(register.file(id("Tom")).notices().isEmpty());
        assertTrue(register.file(id("Odette")).notices().isEmpty());
        assertEquals("Rétablir", ((Labeled) hand.waitFor("take-back")).getText());
    }
}
