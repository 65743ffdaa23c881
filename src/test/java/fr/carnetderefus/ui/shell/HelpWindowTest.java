package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.ui.Snapshots;
import fr.carnetderefus.ui.edit.PersonFormView;
import fr.carnetderefus.ui.help.HelpView;
import fr.carnetderefus.ui.home.HomeView;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The help is at hand wherever one is, finds what one types, and leads back. */
class HelpWindowTest extends OpenWindow {

    private String query() {
        return typed("search-help");
    }

    @Test
    void oneTypesAndOpensTheFirstWithEnter() throws Exception {
        family();
        hand.press(KeyCode.F1);
        hand.waitFor("search-help");
        hand.type("search-help", "CURATEL");
        hand.waitFor("found-measures");
        hand.sees("sujet");
        hand.picture("help-found");
        hand.press(KeyCode.ENTER);
        hand.sees("Ce que permet chaque mesure");
        assertEquals("", query());
    }

    @Test
    void escapeClearsThenGoesBack() throws Exception {
        family();
        go(new Place.Help(new Place.Home()));
        hand.type("search-help", "zzzz");
        hand.sees("Rien trouvé pour « zzzz ».");
        hand.picture("help-nothing");
        hand.press(KeyCode.ESCAPE);
        assertEquals("", query());
        hand.waitFor("topic-proof");
        hand.press(KeyCode.ESCAPE);
        hand.waitFor("search");
        assertInstanceOf(HomeView.class, shell.screen());
    }

    @Test
    void theArrowLeadsIntoWhatWasFound() throws Exception {
        family();
        go(new Place.Help(new Place.Home()));
        hand.type("search-help", "sauvegarde");
        hand.press(KeyCode.DOWN);
        assertEquals("found-backups", focused().getId());
        hand.press(KeyCode.ENTER);
        hand.sees("Une sauvegarde est une copie complète du carnet");
    }

    @Test
    void oneGoesBackTheWayOneCame() throws Exception {
        family();
        go(new Place.Help(new Place.Home()));
        hand.click("topic-proof");
        hand.click("see-archive");
        hand.sees("Les preuves et les dossiers");
        hand.clickWords("Retour");
        hand.waitFor("see-archive");
        hand.clickWords("Retour");
        hand.waitFor("topic-proof");
        settle();
        assertEquals("topic-proof", focused().getId());
        hand.clickWords("Retour");
        hand.waitFor("search");
    }

    @Test
    void whatWasTypedInAFormIsThereAgain() throws Exception {
        family();
        go(Place.Edit.of(null));
        hand.type("given", "Nina");
        hand.press(KeyCode.F1);
        hand.sees("Ajouter des personnes");
        hand.type("search-help", "carte");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.ESCAPE);
        assertInstanceOf(PersonFormView.class, shell.screen());
        assertEquals("Nina", typed("given"));
        settle();
        assertEquals("given", focused().getId());
    }

    @Test
    void itLiesOverAQuestionWhichStaysAsItIs() throws Exception {
        family();
        go(new Place.OnePerson(id("Léa")));
        act(() -> hand.waitFor("add-reminder").requestFocus());
        hand.press(KeyCode.SPACE);
        hand.type("remember-words", "à relire");
        hand.press(KeyCode.F1);
        hand.sees("Fermer l’aide");
        act(() -> Snapshots.save(shell.scene(), "help-over-question"));
        hand.press(KeyCode.F1);
        hand.press(KeyCode.PAGE_DOWN);
        hand.press(KeyCode.ESCAPE);
        assertFalse(hand.text().contains("Fermer l’aide"), "there is one of them");
        assertEquals("à relire", typed("remember-words"));
        settle();
        assertEquals("remember-words", focused().getId());
    }

    @Test
    void theTopicIsTheOneOfTheScreen() throws Exception {
        family();
        var topics = new LinkedHashMap<Place, String>();
        topics.put(new Place.Home(), "first-steps");
        topics.put(new Place.OnePerson(id("Léa")), "deadline");
        topics.put(new Place.Notice(Set.of(), null), "note-notice");
        topics.put(new Place.Refusal(CaseKey.first(id("Léa"))), "refuse-online");
        topics.put(new Place.Refusal(CaseKey.first(id("Odette"))), "refuse-phone");
        topics.put(new Place.Troubles(CaseKey.first(id("Léa"))), "stuck");
        topics.put(new Place.Calendar(), "calendar");
        topics.put(new Place.Proofs(), "archive");
        topics.put(new Place.Tray(), "filing");
        topics.put(new Place.Work(), "work");
        topics.put(new Place.Check(new Place.Home()), "check");
        for (Map.Entry<Place, String> topic : topics.entrySet()) {
            go(topic.getKey());
            hand.press(KeyCode.F1);
            assertEquals(
                    new Place.Help(topic.getKey(), HelpView.At.of(topic.getValue())),
                    shell.place());
            // and once more shows all there is, with the same way back
            hand.press(KeyCode.F1);
            assertEquals(new Place.Help(topic.getKey(), HelpView.At.of("")), shell.place());
        }
    }

    @Test
    void itCanBeReadWithoutACarnetAndWhileOneIsLocked() throws Exception {
        hand.press(KeyCode.F1);
        hand.sees("Premiers pas");
        assertNull(shell.scene().lookup("#help-check"));
        hand.press(KeyCode.CONTROL, KeyCode.F);
        assertEquals("search-help", focused().getId());
        hand.press(KeyCode.ESCAPE);
        hand.waitFor("create");

        familyOnDisk();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.waitFor("unlock");
        hand.press(KeyCode.F1);
        hand.sees("Phrase de passe et feuilles de récupération");
        assertNull(shell.scene().lookup("#to-keys"));
        hand.press(KeyCode.ESCAPE);
        hand.waitFor("unlock");
    }

    @Test
    void lettersGrowAndWhatWasSearchedStays() throws Exception {
        family();
        go(new Place.Help(new Place.Home()));
        hand.type("search-help", "jumeaux");
        hand.press(KeyCode.CONTROL, KeyCode.PLUS);
        assertEquals("jumeaux", query());
        hand.waitFor("found-children");
    }

    @Test
    void oneReadsOnByKeyboard() throws Exception {
        family();
        go(new Place.Help(new Place.Home(), HelpView.At.of("measures")));
        assertEquals(0, scrolled(), 1);
        hand.press(KeyCode.PAGE_DOWN);
        var once = scrolled();
        assertTrue(once > 100, () -> "at " + once);
        hand.press(KeyCode.PAGE_UP);
        assertEquals(0, scrolled(), 1);
    }

    @Test
    void whatWasSearchedIsForgottenWhenTheCarnetIsLocked() throws Exception {
        familyOnDisk();
        go(new Place.Help(new Place.Home()));
        hand.type("search-help", "jumeaux");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        unlock(PASSPHRASE);
        hand.waitFor("search-help");
        assertEquals("", query());
    }

    @Test
    void aRehearsalBegunInATopicComesBackToIt() throws Exception {
        family();
        go(new Place.Help(new Place.Home(), HelpView.At.of("refuse-phone")));
        hand.click("rehearse-phone");
        hand.waitFor("rehearsal-who");
        hand.clickWords("Retour");
        hand.waitFor("rehearse-phone");
        assertEquals(
                new Place.Help(new Place.Home(), HelpView.At.of("refuse-phone")), shell.place());
    }

    @Test
    void aboutTellsVersionsAndCopiesThem() throws Exception {
        family();
        go(new Place.Help(new Place.Home()));
        hand.click("to-about");
        hand.sees("GPL-3.0-or-later");
        hand.sees("vérifiée le 23 novembre 2026 (aujourd’hui)");
        hand.sees("SQLite JDBC");
        hand.click("copy-report");
        hand.sees("Copié");
        var copied = new AtomicReference<String>("");
        act(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertTrue(copied.get().contains("mon-espace-sante-ouverture 1, 2026-11-23"), copied.get());
        assertFalse(copied.get().contains("Exemple"), copied.get());
        hand.press(KeyCode.ESCAPE);
        hand.waitFor("topic-proof");
        go(new Place.Settings(new Place.Home()));
        hand.click("to-about");
        hand.clickWords("Retour");
        hand.waitFor("language");
    }

    @Test
    void theTourComesOnceAndCanBeSeenAgain() {
        act(shell::greet);
        hand.sees("Étape 1 sur 3");
        hand.picture("tour-1");
        assertEquals("tour-next", focused().getId());
        hand.press(KeyCode.ENTER);
        hand.sees("Étape 2 sur 3");
        hand.picture("tour-2");
        hand.click("tour-back");
        hand.sees("Étape 1 sur 3");
        hand.click("tour-next");
        hand.click("tour-next");
        hand.sees("Étape 3 sur 3");
        hand.picture("tour-3");
        hand.clickWords("Commencer");
        hand.waitFor("create");
        assertTrue(shell.settings().tourSeen());
        act(shell::greet);
        assertInstanceOf(Place.Welcome.class, shell.place());

        go(new Place.Help(new Place.Welcome()));
        hand.click("to-tour");
        hand.click("tour-skip");
        hand.waitFor("topic-proof");
    }

    @Test
    void whoeverSkipsTheTourDoesNotSeeItAgain() {
        act(shell::greet);
        hand.click("tour-skip");
        hand.waitFor("create");
        assertTrue(new SettingsFile(folder.resolve("settings.properties")).read().tourSeen());
    }
}
