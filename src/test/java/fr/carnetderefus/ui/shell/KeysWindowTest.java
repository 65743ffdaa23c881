package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.LightCarnet;
import fr.carnetderefus.register.MakeRecovery;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.register.SurveyKeys.Standing;
import fr.carnetderefus.register.WordSheet;
import fr.carnetderefus.ui.keys.KeysView;
import fr.carnetderefus.ui.press.Press;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Passphrases and recovery sheets in the window, from the making of a carnet to the way back in.
 */
class KeysWindowTest extends OpenWindow {
    private static final String HERS = "sept tortues bleues du jardin";
    private static final Pattern ASKED = Pattern.compile("(?:Feuille (\\d) : le|Le) mot (\\d+)");

    private Register register() {
        return shell.desk().register();
    }

    private SurveyKeys survey() {
        return new SurveyKeys(register());
    }

    /** The words shown to be copied, a list for each sheet. */
    private List<List<String>> shownWords() {
        var sheets = new ArrayList<List<String>>();
        for (var node : ((Parent) hand.waitFor("sheet-words")).getChildrenUnmodifiable()) {
            if (node instanceof FlowPane row) {
                sheets.add(
                        row.getChildren().stream()
                                .map(w -> ((Label) w).getText().replaceFirst("^\\d+\\. ", ""))
                                .toList());
            }
        }
        return sheets;
    }

    /** Which sheet and word a field asks back. */
    private String asked(int field, List<List<String>> sheets) {
        var label = labelOf(hand.waitFor("back-" + field));
        var found = ASKED.matcher(Hand.plain(label));
        assertTrue(found.find(), label);
        var sheet = found.group(1) == null ? 0 : Integer.parseInt(found.group(1)) - 1;
        return sheets.get(sheet).get(Integer.parseInt(String.valueOf(found.group(2))) - 1);
    }

    private static String labelOf(Node field) {
        return String.valueOf(field.getAccessibleText());
    }

    private void answer(List<List<String>> sheets) {
        for (var i = 1; i <= 3; i++) {
            hand.type("back-" + i, asked(i, sheets));
        }
        hand.press(KeyCode.ENTER); // as in every other form
    }

    private void enterKeys() {
        go(new Place.Keys(new Place.Home(), KeysView.Begin.GATE));
        hand.type("keys-passphrase", PASSPHRASE);
        hand.click("keys-enter");
        hand.waitFor("key-add");
    }

    /** As one copies them from paper, without accents. */
    private void typeWords(String id, List<String> words) {
        hand.type(id, String.join(" ", words));
    }

    @Test
    void aNewCarnetOffersTheSheetThatIsMadeAskedBackAndTried() throws Exception {
        hand.clickWords("Créer un carnet");
        hand.type("passphrase", "soleil");
        hand.sees("très facile à deviner");
        hand.picture("keys-01-weak");
        hand.type("passphrase", PASSPHRASE);
        hand.sees("très solide");
        hand.picture("keys-02-strong");
        hand.type("passphrase-again", PASSPHRASE);
        hand.click("create-carnet");
        hand.waitFor("offer-make");
        hand.picture("keys-03-offer");
        hand.click("offer-make");
        hand.waitFor("sheet-print");
        hand.click("sheet-copy");
        var sheets = shownWords();
        assertEquals(24, sheets.getFirst().size());
        hand.picture("keys-04-words");

        press.takesPages(Press.Outcome.HANDED_OVER);
        hand.click("sheet-print");
        hand.sees("imprim");
        assertEquals(1, press.printed.size());
        var pdf = folder.resolve("feuille.pdf");
        files.give(pdf);
        hand.click("sheet-save");
        hand.sees("effacez-le");
        assertTrue(Files.size(pdf) > 1000);

        // nothing counts before three words were asked back
        hand.click("sheet-next");
        hand.type("back-1", "zoologie");
        hand.type("back-2", asked(2, sheets));
        hand.click("sheet-keep");
        hand.sees("Relisez-le");
        hand.picture("keys-05-asked-back");
        assertEquals(Standing.NONE, survey().recovery(Sheets.ONE).standing());
        answer(sheets);
        hand.waitFor("made-try");
        hand.picture("keys-06-made");
        assertEquals(Standing.MADE, survey().recovery(Sheets.ONE).standing());

        hand.click("made-try");
        typeWords("words-1", sheets.getFirst());
        hand.sees("s’accordent");
        hand.picture("keys-07-drill");
        hand.click("try-send");
        hand.waitFor("key-add");
        assertEquals(Standing.PROVEN, survey().recovery(Sheets.ONE).standing());
        hand.sees("essayée le 23 novembre 2026");
        hand.picture("keys-08-overview");
    }

    @Test
    void whoeverPassesItOverIsReminded() throws Exception {
        hand.clickWords("Créer un carnet");
        hand.type("passphrase", PASSPHRASE);
        hand.type("passphrase-again", PASSPHRASE);
        hand.click("create-carnet");
        hand.click("offer-later");
        hand.sees("Aucune feuille de récupération n’est faite");
        hand.picture("keys-09-reminder");
        hand.click("remind-later");
        hand.seesNot("Aucune feuille de récupération n’est faite");
        go(new Place.Calendar());
        go(new Place.Home());
        hand.seesNot("Aucune feuille de récupération n’est faite");
        act(() -> shell.locking().lock());
        unlock(PASSPHRASE);
        hand.sees("Aucune feuille de récupération n’est faite");
        hand.click("remind-keys");
        hand.type("keys-passphrase", "une autre");
        hand.click("keys-enter");
        hand.sees("n’ouvre pas ce carnet");
        hand.picture("keys-10-gate");
        hand.type("keys-passphrase", PASSPHRASE);
        hand.click("keys-enter");
        hand.waitFor("key-add");
    }

    @Test
    void aPassphraseIsAddedChangedAndTakenAway() throws Exception {
        familyOnDisk();
        go(new Place.Settings(new Place.Home()));
        hand.click("to-keys");
        hand.type("keys-passphrase", PASSPHRASE);
        hand.click("keys-enter");
        hand.click("key-add");
        hand.type("key-label", "Nadia");
        hand.type("new-passphrase", HERS);
        hand.type("new-passphrase-again", "autre");
        hand.click("key-send");
        hand.sees("ne sont pas identiques");
        hand.picture("keys-11-add");
        hand.type("new-passphrase-again", HERS);
        hand.click("key-send");
        hand.waitFor("key-remove-2");
        hand.sees("Nadia");
        hand.picture("keys-12-two");
        assertEquals(2, survey().passphrases().size());

        hand.click("key-change-2");
        hand.type("new-passphrase", HERS + " fleuri");
        hand.type("new-passphrase-again", HERS + " fleuri");
        hand.click("key-send");
        hand.click("key-remove-1");
        hand.sees("avec elle que le carnet est ouvert");
        hand.picture("keys-13-remove");
        hand.click("keys-no");
        hand.click("key-remove-1");
        hand.click("keys-yes");
        hand.sees("retirée");
        assertEquals(1, survey().passphrases().size());
        var file = register().file().orElseThrow();
        act(() -> shell.leaveCarnet());
        act(() -> shell.ask(file));
        unlock(HERS + " fleuri");
        hand.waitFor("search");
    }

    @Test
    void threeSheetsAreMadeAndTwoOfThemOpenALostCarnet() throws Exception {
        var file = familyOnDisk();
        enterKeys();
        hand.click("make-two-of-three");
        hand.click("sheet-copy");
        var sheets = shownWords();
        assertEquals(3, sheets.size());
        hand.picture("keys-14-three");
        hand.click("sheet-next");
        answer(sheets);
        hand.sees("Deux des trois feuilles de récupération ouvrent désormais le carnet.");
        hand.click("made-later");
        hand.waitFor("try-two-of-three");
        act(() -> shell.leaveCarnet());

        act(() -> shell.ask(file));
        hand.click("lost");
        hand.waitFor("words-1");
        hand.picture("keys-15-lost");
        hand.type("words-1", "abaiser abandon ");
        hand.sees("peut-être : abaisser");
        hand.picture("keys-16-stranger");
        typeWords("words-1", sheets.get(2));
        typeWords("words-2", sheets.get(2));
        hand.click("lost-open");
        hand.sees("deux fois la même feuille");
        typeWords("words-2", sheets.get(0));
        hand.click("lost-open");
        hand.waitFor("new-passphrase");
        hand.picture("keys-17-new-passphrase");
        hand.type("new-passphrase", HERS);
        hand.type("new-passphrase-again", HERS);
        hand.click("key-send");
        hand.waitFor("key-add");
        act(() -> shell.leaveCarnet());
        act(() -> shell.ask(file));
        unlock(PASSPHRASE);
        hand.sees("n’ouvre pas ce carnet");
        unlock(HERS);
        hand.waitFor("search");
    }

    @Test
    void aWrongSheetIsToldAndACarnetWithoutOneSaysSo() throws Exception {
        var file = folder.resolve("autre.carnet");
        LightCarnet.create(carnets, file, PASSPHRASE.toCharArray());
        act(() -> shell.ask(file));
        hand.click("lost");
        hand.sees("Aucune feuille de récupération n’a été faite");
        hand.picture("keys-18-none");
        hand.click("lost-back");

        List<String> others;
        try (var register = carnets.open(file, PASSPHRASE.toCharArray())) {
            new MakeRecovery(register).keep(MakeRecovery.drawUp(Sheets.ONE));
            new MakeRecovery(register).keep(MakeRecovery.drawUp(Sheets.TWO_OF_THREE));
            others = MakeRecovery.drawUp(Sheets.ONE).getFirst().words();
        }
        hand.click("lost");
        hand.waitFor("lost-sheets");
        typeWords("words-1", others);
        hand.click("lost-open");
        hand.sees("Ces mots n’ouvrent pas ce carnet");
        hand.picture("keys-19-wrong");
        hand.segment("lost-sheets", "Deux feuilles sur trois");
        hand.waitFor("words-2");
    }

    @Test
    void whatIsInMemoryHasNoKeysAndIsNotReminded() throws Exception {
        family();
        assertFalse(hand.text().contains("feuille de récupération"));
        go(new Place.Keys(new Place.Home(), KeysView.Begin.GATE));
        hand.sees("gardé nulle part");
        hand.click("keys-back");
        hand.waitFor("search");
    }

    @Test
    void neitherPassphrasesNorWordsAreKeptAsDrafts() throws Exception {
        familyOnDisk();
        go(new Place.Keys(new Place.Home(), KeysView.Begin.GATE));
        hand.type("keys-passphrase", "secretissime");
        assertTrue(shell.drafts().now().isEmpty());
        hand.type("keys-passphrase", PASSPHRASE);
        hand.click("keys-enter");
        hand.click("make-one");
        hand.click("sheet-copy");
        var sheets = shownWords();
        hand.click("sheet-next");
        answer(sheets);
        hand.click("made-try");
        typeWords("words-1", sheets.getFirst());
        assertTrue(shell.drafts().now().isEmpty());
    }

    @Test
    void giveUpHalfWayAndTheOldSheetIsStillGood() throws Exception {
        var file = folder.resolve("carnet.carnet");
        WordSheet old = MakeRecovery.drawUp(Sheets.ONE).getFirst();
        try (var register = LightCarnet.open(carnets, file, PASSPHRASE.toCharArray())) {
            DemoFamily.fill(register);
            new MakeRecovery(register).keep(List.of(old));
        }
        act(() -> shell.ask(file));
        unlock(PASSPHRASE);
        hand.waitFor("search");
        enterKeys();
        hand.click("make-one");
        hand.sees("l’ancienne feuille n’ouvrira plus");
        hand.click("sheet-next");
        hand.click("sheet-cancel");
        hand.waitFor("key-add");
        act(() -> shell.leaveCarnet());
        carnets.openWithWords(file, List.of(old)).close();
    }

    @Test
    void theBackButtonOfTheHelpLeadsThereToo() throws Exception {
        familyOnDisk();
        go(new Place.Help(new Place.Home()));
        hand.click("to-keys");
        hand.waitFor("keys-passphrase");
        assertEquals("keys-passphrase", focused().getId());
    }
}
