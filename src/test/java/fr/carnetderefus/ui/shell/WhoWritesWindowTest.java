package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.AddPassphrase;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.ui.keys.KeysView;

import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/** Several people open one carnet: each has a name in it, and what they write bears it. */
class WhoWritesWindowTest extends OpenWindow {
    private static final String HERS = "sept tortues bleues du jardin";

    /** The made-up family in a file that a second passphrase opens. */
    private Path ofTwo(String label) throws Exception {
        var file = familyOnDisk();
        new AddPassphrase(shell.desk().register()).add(label, HERS.toCharArray());
        act(() -> shell.leaveCarnet());
        return file;
    }

    private void enter(Path file, String passphrase) {
        act(() -> shell.ask(file));
        unlock(passphrase);
        hand.waitFor("search");
    }

    private void openHistory(String given) {
        go(new Place.OnePerson(id(given)));
        act(() -> ((TitledPane) shell.scene().lookup("#history")).setExpanded(true));
    }

    private String mine() {
        return new SurveyKeys(shell.desk().register())
                .mineAmongSeveral()
                .map(SurveyKeys.Key::label)
                .orElse("-");
    }

    @Test
    void whoeverHasNoNameIsAskedAndWhatTheyWriteBearsIt() throws Exception {
        var file = ofTwo("");
        enter(file, HERS);
        hand.sees("votre phrase de passe n’a pas de nom");
        hand.picture("who-01-asked");
        hand.click("who-name");
        assertEquals("key-name", focused().getId());
        hand.press(KeyCode.ENTER);
        hand.sees("Tapez un nom");
        hand.type("key-name", "x".repeat(41));
        hand.click("save-key-name");
        hand.sees("Ce nom est trop long");
        hand.picture("who-02-too-long");
        hand.type("key-name", "Claire");
        hand.press(KeyCode.ENTER);
        hand.sees("Le nom est noté : Claire");
        hand.sees("Ouvert par Claire");
        hand.seesNot("n’a pas de nom");
        hand.picture("who-03-named");
        assertEquals("Claire", mine());

        add("Zoé", "1990-05-04");
        openHistory("Zoé");
        hand.sees("par Claire");
        new RecordRefusal(shell.desk().register())
                .attempt(
                        id("Tom"),
                        new Entry.AttemptMade(
                                "phone",
                                LocalDateTime.of(2026, 11, 23, 9, 40),
                                Entry.Outcome.BUSY,
                                ""));
        act(() -> shell.leaveCarnet());
        enter(file, PASSPHRASE);
        openHistory("Zoé");
        hand.sees("par Claire");
        openHistory("Tom");
        hand.sees("par Claire");
        hand.sees("avec la première phrase de passe");
        act(() -> shell.scene().lookup(".history-undo").requestFocus());
        hand.picture("who-04-history");
        var title = ((Stage) shell.scene().getWindow()).getTitle();
        assertFalse(String.valueOf(title).contains("Claire"));
        var settings = Files.readString(folder.resolve("settings.properties"));
        assertFalse(settings.contains("Claire"), settings);
    }

    @Test
    void whoeverPutsItAwayIsNotAskedAgain() throws Exception {
        var file = ofTwo("Nadia");
        enter(file, PASSPHRASE);
        hand.click("who-later");
        hand.seesNot("n’a pas de nom");
        assertEquals("search", focused().getId());
        go(new Place.Proofs());
        go(new Place.Home());
        act(() -> shell.leaveCarnet());
        enter(file, PASSPHRASE);
        hand.seesNot("n’a pas de nom");
        // whoever has a name is greeted by it
        act(() -> shell.leaveCarnet());
        enter(file, HERS);
        hand.seesNot("n’a pas de nom");
        hand.sees("Ouvert par Nadia");
    }

    @Test
    void namesAreGivenAndChangedAmongTheKeys() throws Exception {
        var file = ofTwo("Nadia");
        enter(file, PASSPHRASE);
        go(new Place.Keys(new Place.Home(), KeysView.Begin.GATE));
        hand.type("keys-passphrase", PASSPHRASE);
        hand.click("keys-enter");
        hand.click("key-name-1");
        hand.seesNot("ajoutez plutôt");
        hand.type("key-name", "Claire");
        hand.click("save-key-name");
        hand.sees("Claire (la vôtre)");
        hand.sees("Ouvert par Claire");
        hand.click("key-name-2");
        hand.sees("ajoutez plutôt une phrase de passe");
        hand.picture("who-05-rename");
        hand.type("key-name", "Nadia Benali-Delacroix de la Rochefoucauld");
        hand.click("save-key-name");
        hand.sees("trop long");
        hand.type("key-name", "Nadia Benali-Delacroix de Rochefoucauld");
        hand.press(KeyCode.ENTER);
        hand.sees("Le nom est noté");
        hand.picture("who-06-keys");
        act(() -> shell.leaveCarnet());
        enter(file, HERS);
        hand.sees("Ouvert par Nadia Benali");
        hand.picture("who-07-long-name");
    }

    @Test
    void onePersonAloneSeesNothingOfIt() throws Exception {
        familyOnDisk();
        hand.seesNot("n’a pas de nom");
        hand.seesNot("Ouvert par");
        openHistory("Tom");
        hand.sees("Lettre envoyée");
        hand.seesNot("phrase de passe");
        go(new Place.Keys(new Place.Home(), KeysView.Begin.GATE));
        hand.type("keys-passphrase", PASSPHRASE);
        hand.click("keys-enter");
        hand.waitFor("key-add");
        hand.seesNot("Nommer");
    }
}
