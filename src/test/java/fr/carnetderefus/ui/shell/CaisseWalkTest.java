package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.settings.Settings;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caisse that is in the carnet already need not be typed again. */
class CaisseWalkTest extends OpenWindow {

    private void has(String given, String caisse) throws Exception {
        Person p = person(given);
        var was = p.insurance();
        var insurance =
                new Insurance(was.nir(), was.coveredBy(), was.card(), was.department(), caisse);
        new AddPerson(shell.desk().register())
                .amend(
                        new Person(
                                p.id(),
                                p.kind(),
                                p.names(),
                                p.born(),
                                p.household(),
                                p.keeper(),
                                p.representation(),
                                insurance));
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 100", "en, DARK, 200"})
    void itIsOfferedWhileOneTypesAndTakenByKey(String language, Settings.Light light, int percent)
            throws Exception {
        family();
        act(() ->
                shell.change(
                        s -> s.withLanguage(language).withLight(light).withTextPercent(percent)));
        has("Léa", "CPAM du Rhône");
        has("Karim", "MSA Alsace");
        go(Place.Edit.of(id("Odette")));
        hand.type("caisse", "r");
        hand.sees("CPAM du Rhône");
        hand.seesNot("MSA Alsace");
        hand.picture("caisse-offered-" + language);
        hand.press(KeyCode.TAB);
        hand.press(KeyCode.SPACE);
        assertEquals("CPAM du Rhône", typed("caisse"));
        assertEquals("caisse", focused().getId());
        hand.picture("caisse-taken-" + language);
        hand.click("save");
        hand.waitFor("stuck");
        assertEquals("CPAM du Rhône", person("Odette").insurance().caisse());
    }
}
