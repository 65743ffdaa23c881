package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.SurveyDeadlines;

import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Both assistants from the first choice to the last, in both languages. */
class AssistantsTest extends OpenWindow {
    private static final Path PROOF =
            Path.of("src/test/resources/samples/pdf/files/pikepdf__tests_resources_congress.pdf");

    private Standing now(String given) {
        try {
            return new SurveyDeadlines(shell.desk().register()).of(id(given), shell.desk().today());
        } catch (CarnetException e) {
            throw new AssertionError(e);
        }
    }

    private String words(String key, Object... args) {
        return Hand.plain(shell.texts().get(key, args));
    }

    private Channel channel(String id) {
        return shell.desk().register().procedure().channel(id).orElseThrow();
    }

    private void begin(String given, String language) throws Exception {
        family();
        act(() -> shell.change(s -> s.withLanguage(language)));
        go(new Place.Refusal(CaseKey.first(id(given))));
        hand.waitFor("way");
    }

    private void choose(String channel) {
        hand.segment("way", Hand.plain(shell.texts().of(channel(channel).name())));
        hand.waitFor("outcome-done");
        assertEquals(channel, now("Tom").file().method());
    }

    private CheckBox tick(String id) {
        hand.click(id);
        return (CheckBox) hand.waitFor(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void fromTheSiteToTheProof(String language) throws Exception {
        begin("Tom", language);
        choose("online");
        hand.sees(words("guide.all-there"));
        hand.sees("•••");
        hand.picture("online-1-at-hand-" + language);
        copyTheCode(language);
        for (var number = 1; number <= channel("online").steps().size(); number++) {
            assertTrue(tick("step-" + number).isSelected());
            if (number == 1) {
                hand.picture("online-2-steps-" + language);
            }
        }
        openTheSite(language);
        takeTheProof(language);
        assertEquals(Status.PROVEN, now("Tom").status());
        assertEquals(1, now("Tom").file().proofs().size());
    }

    private void copyTheCode(String language) {
        hand.clickWords(words("guide.copy"));
        var what = words("ask.card-serial");
        hand.sees(words("guide.copied", what));
        var copied = new String[1];
        act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("99999999999", copied[0]);
        hand.picture("online-3-copied-" + language);
    }

    private void openTheSite(String language) {
        hand.click("open-site");
        hand.sees(words("guide.open-site.title"));
        hand.picture("online-4-open-site-" + language);
        assertEquals(List.of(), opened, "nothing is opened before the yes");
        hand.click("open-site-yes");
        assertEquals(List.of(channel("online").contact()), opened);
    }

    /** The browser saves a file while the assistant stands there. */
    private void takeTheProof(String language) throws Exception {
        Files.copy(PROOF, downloads().resolve("justificatif.pdf"));
        hand.waitFor("file-download");
        hand.sees(words("guide.new-pdf", "justificatif.pdf"));
        assertEquals(0, now("Tom").file().proofs().size(), "nothing is filed without consent");
        var offer = hand.waitFor("file-download");
        act(offer::requestFocus);
        hand.picture("online-5-offered-" + language);
        hand.click("file-download");
        hand.waitFor("file-proof");
        hand.picture("online-6-filing-" + language);
        hand.click("file-proof");
        var proof = shell.texts().of("document", DocumentKind.PROOF);
        hand.sees(words("filing.said", proof, "Tom Exemple"));
        hand.picture("online-7-proven-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void oneCallForTwo(String language) throws Exception {
        begin("Tom", language);
        choose("phone");
        hand.sees(words("guide.open"));
        hand.picture("phone-1-open-" + language);
        hand.click("call-timer");
        hand.sees(words("guide.call-end"));
        hand.picture("phone-2-call-" + language);
        hand.type("adviser", "Conseiller 7");
        insist(language);
        assertEquals(Status.REFUSED_UNPROVEN, now("Tom").status());
        assertEquals(1, now("Tom").file().requests().size());
        hand.picture("phone-4-noted-" + language);
        goOn(language);
        assertEquals(Status.REFUSED_UNPROVEN, now("Léa").status());
        assertEquals(NextAction.FILE_PROOF, now("Léa").next());
    }

    private void insist(String language) {
        hand.click("outcome-done");
        hand.waitFor("insist-yes");
        hand.picture("phone-3-insist-" + language);
        // to look away from the question is not to answer it
        hand.press(KeyCode.ESCAPE);
        assertEquals(Status.TO_REFUSE, now("Tom").status());
        hand.click("outcome-done");
        hand.click("insist-yes");
        hand.sees(words("refusal.said-done-asked", "Tom"));
    }

    /** Léa had the site in mind; in this call it is the telephone for her too. */
    private void goOn(String language) {
        settle();
        assertEquals("after-outcome-done", focused().getId(), "one goes on from what was noted");
        hand.click("after-outcome-done");
        hand.sees(words("guide.call-sheet", "Léa Exemple"));
        hand.sees(words("guide.call-end"));
        assertEquals("phone", now("Léa").file().method());
        assertEquals("Conseiller 7", typed("adviser"));
        hand.picture("phone-5-second-" + language);
        assertTrue(tick("proof-asked").isSelected());
        hand.click("outcome-done");
        hand.sees(words("refusal.said-done-asked", "Léa"));
        var attempt = now("Léa").file().attempts().getLast();
        assertEquals("Conseiller 7", attempt.adviser());
        assertNotNull(shell.scene().lookup("#call-timer"), "the call goes on");
        hand.picture("phone-6-both-" + language);
    }
}
