package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The form for a person. */
class PersonFormTest extends OpenWindow {

    @Test
    void withSomebodyElsesCardOnesOwnIsNeitherAskedForNorWritten() throws Exception {
        family();
        go(Place.Edit.of(null));
        hand.type("given", "Nina");
        hand.type("birth-name", "Exemple");
        hand.type("born", "3/5/2021");
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
