package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Ground;

import javafx.scene.control.ComboBox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Objects;

/** The form for a person. */
class PersonFormTest extends OpenWindow {

    @Test
    void withSomebodyElsesCardOnesOwnIsNeitherAskedForNorWritten() throws Exception {
        family();
        go(Place.Edit.of(null));
        hand.type("given", "Nina");
        hand.type("birth-name", "Exemple");
        hand.type("born", "3/5/2021");
        assertTrue(isThere("nir"));
        hand.choose("represented-by", "Claire Exemple");
        assertFalse(isThere("nir"), "a child is on a parent's card");
        hand.choose("covered-by", "Sa propre carte");
        hand.type("nir", "221059999999");
        hand.choose("covered-by", "Claire Exemple");
        assertFalse(isThere("nir"));
        hand.choose("covered-by", "Sa propre carte");
        assertEquals("2 21 05 99 999 99", typed("nir"), "kept for coming back");
        hand.choose("covered-by", "Claire Exemple");
        hand.click("save");
        hand.waitFor("choose-proof");
        var insurance = person("Nina").insurance();
        assertEquals(id("Claire"), insurance.coveredBy());
        assertNull(insurance.nir());
        assertNull(insurance.card());
    }

    @Test
    void aCaisseIsNotedAndOneThatIsTooLongIsSaid() throws Exception {
        family();
        go(Place.Edit.of(null));
        hand.type("given", "Nina");
        hand.type("birth-name", "Exemple");
        hand.type("born", "3/5/2021");
        hand.choose("represented-by", "Claire Exemple");
        hand.type("caisse", "x".repeat(61));
        hand.click("save");
        assertTrue(hand.text().contains("Plus de 60 caractères"), hand.text());
        hand.type("caisse", "CPAM du Rhône");
        hand.click("save");
        hand.waitFor("choose-proof");
        assertEquals("CPAM du Rhône", person("Nina").insurance().caisse());
        go(Place.Edit.of(id("Nina")));
        assertEquals("CPAM du Rhône", typed("caisse"));
    }

    @Test
    void amongManyNeitherHouseholdNorRepresentativeNorGroundIsGuessed() throws Exception {
        family();
        fillForm("Alain", "4/5/1970");
        hand.type("household", "Durand");
        hand.click("save");
        hand.waitFor("choose-proof");
        go(Place.Edit.of(null));
        hand.segment("kind", "Adulte représenté");
        assertEquals("", typed("household"));
        assertEquals("", chosen("represented-by"));
        assertEquals("", chosen("ground"));
        hand.type("given", "Yvonne");
        hand.type("birth-name", "Exemple");
        hand.type("born", "3/5/1940");
        hand.click("save");
        hand.sees("Dites qui agit pour cette personne.");
        hand.sees("Dites à quel titre.");
        hand.picture("form-nothing-guessed");
        hand.choose("represented-by", "Claire Exemple");
        hand.seesNot("Dites qui agit pour cette personne.");
        hand.choose("ground", "Habilitation familiale");
        hand.click("save");
        hand.waitFor("choose-proof");
        var measure = Objects.requireNonNull(person("Yvonne").representation());
        assertEquals(id("Claire"), measure.by());
        assertEquals(Ground.HABILITATION_FAMILIALE, measure.ground());
    }

    @Test
    void whoAloneCanActIsProposedAndThatIsSaid() throws Exception {
        empty();
        go(Place.Edit.of(null));
        hand.segment("kind", "Enfant");
        hand.sees("Proposé");
        assertEquals("Moi, sans figurer dans le carnet", chosen("represented-by"));
        assertEquals("Autorité parentale", chosen("ground"));
        hand.segment("kind", "Adulte représenté");
        assertEquals("", chosen("ground"), "only the judgment says");
    }

    @Test
    void aDayThatDoesNotExistIsSaidToBeNone() throws Exception {
        family();
        go(Place.Edit.of(null));
        hand.type("born", "31/02/1985");
        hand.click("save");
        hand.sees("Ce jour n’existe pas.");
        hand.type("born", "demain");
        hand.click("save");
        hand.sees("Cette date ne se lit pas.");
    }

    @Test
    void whatWasSavedIsSaidBesideTheWayOutOfTheCarnet() throws Exception {
        family();
        add("Alain", "4/5/1970");
        var said = Objects.requireNonNull(shell.scene().lookup(".undo-bar"));
        var out = hand.waitFor("close-carnet");
        assertFalse(
                said.localToScene(said.getLayoutBounds())
                        .intersects(out.localToScene(out.getLayoutBounds())));
        hand.sees("Adulte · né(e) le 4 mai 1970");
        hand.picture("person-head");
    }

    private String chosen(String id) {
        @SuppressWarnings("unchecked") // what it holds is only handed to its own converter
        var box = (ComboBox<@Nullable Object>) hand.waitFor(id);
        return box.getConverter().toString(box.getValue());
    }

    private boolean isThere(String id) {
        var field = shell.scene().lookup("#" + id);
        assertNotNull(field);
        for (var node = field; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
