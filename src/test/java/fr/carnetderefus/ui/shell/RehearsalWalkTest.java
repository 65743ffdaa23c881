package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.rehearsal.Slip;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.ui.refusal.RefusalView;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Objects;

/**
 * The site and the call gone through for practice, in both languages; the carnet stays as it is.
 */
class RehearsalWalkTest extends OpenWindow {
    private int entries;

    private void begin(String language, String given) throws Exception {
        var register = family();
        entries = register.state().entries().size();
        act(() -> shell.change(s -> s.withLanguage(language)));
        go(new Place.Refusal(CaseKey.first(id(given))));
        hand.click("rehearse");
        hand.waitFor("onward");
        saysThatItIsARehearsal();
    }

    @AfterEach
    void nothingWasWritten() {
        if (shell.isOpen()) {
            assertEquals(entries, shell.desk().register().state().entries().size());
        }
        assertEquals(0, opened.size());
    }

    /** The words of the rehearsal. */
    private String says(String key, Object... args) {
        return Hand.plain(shell.texts().get("rehearsal." + key, args));
    }

    private void saysThatItIsARehearsal() {
        hand.sees(says("band"));
        var band = Objects.requireNonNull(shell.scene().lookup(".rehearsal-band"));
        assertTrue(band.localToScene(band.getLayoutBounds()).getMinY() >= 0, "it is in sight");
    }

    private void choose(String mistake) {
        hand.segment("rehearsal-course", says("course.wrong"));
        hand.click("play-" + mistake);
    }

    /** Fills in all but the code, as the table has it. */
    private void fillIn(String born) {
        hand.type("rehearsal-birth-date", born);
        hand.type("rehearsal-nir", "2 84 05 88 321 025 32");
        hand.segment("rehearsal-card-type", shell.texts().of("card", CardType.WITH_PHOTO));
        hand.type("rehearsal-card-serial", "01112223334");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theSiteWithACodeThatHasExpired(String language) throws Exception {
        begin(language, "Léa");
        hand.picture("rehearsal-begin-" + language);
        choose("code-expired-mail");
        hand.picture("rehearsal-mistakes-" + language);
        hand.click("onward");
        hand.click("door-1");
        hand.waitFor("door-2");
        hand.picture("rehearsal-wrong-door-" + language);
        hand.click("door-2");
        hand.click("onward");
        hand.click("door-1");
        hand.click("onward");
        hand.waitFor("rehearsal-code");
        assertEquals("rehearsal-code", focused().getId());
        hand.picture("rehearsal-form-" + language);
        fillIn("14/5/1984");
        hand.type("rehearsal-code", "ab3def7hjk9m");
        hand.press(KeyCode.ENTER);
        hand.sees(says("form.certify-forgotten"));
        assertEquals("rehearsal-certify", focused().getId());
        act(() -> ((CheckBox) hand.waitFor("rehearsal-certify")).fire());
        hand.click("onward");
        hand.sees(says("answer.then"));
        hand.picture("rehearsal-not-identified-" + language);
        hand.press(KeyCode.ENTER);
        hand.sees(Hand.plain(shell.texts().of("rehearsal.slip", Slip.LETTER_CASE)));
        hand.sees(Hand.plain(shell.texts().of("rehearsal.slip", Slip.OTHER_PERSON)));
        assertEquals("rehearsal-code", focused().getId());
        hand.picture("rehearsal-slips-" + language);
        hand.type("rehearsal-code", "Ab3dEf7hJk9m");
        hand.type("rehearsal-birth-date", "9/2/2019");
        hand.press(KeyCode.ENTER);
        hand.sees(says("out.new-code"));
        hand.picture("rehearsal-expired-" + language);
        hand.press(KeyCode.ENTER);
        hand.sees(says("new-code.arrived"));
        saysThatItIsARehearsal();
        hand.picture("rehearsal-new-code-" + language);
        hand.press(KeyCode.ENTER);
        hand.type("rehearsal-code", "Nq4rSt8vWx2y");
        hand.press(KeyCode.ENTER);
        hand.sees(says("confirm.yes"));
        hand.picture("rehearsal-confirm-" + language);
        hand.press(KeyCode.ENTER);
        hand.waitFor("save-proof");
        hand.picture("rehearsal-receipt-" + language);
        hand.click("leave-unsaved");
        hand.sees(says("left"));
        hand.picture("rehearsal-left-" + language);
        hand.press(KeyCode.ENTER);
        hand.click("save-proof");
        hand.sees(says("summary.well"));
        hand.sees(says("point.left"));
        hand.sees(says("point.got-out"));
        saysThatItIsARehearsal();
        hand.picture("rehearsal-summary-" + language);
        hand.click("rehearse-again");
        hand.waitFor("rehearsal-course");
        hand.segment("rehearsal-course", says("course.well"));
        hand.click("onward");
        hand.waitFor("door-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theCallWithTheForgottenProof(String language) throws Exception {
        begin(language, "Odette");
        hand.click("onward");
        hand.waitFor("onward");
        hand.picture("rehearsal-dial-" + language);
        hand.press(KeyCode.ENTER);
        hand.waitFor("say-vague");
        hand.picture("rehearsal-talk-" + language);
        hand.click("say-vague");
        hand.sees(says("why.request.vague"));
        hand.picture("rehearsal-vague-" + language);
        hand.click("say-good");
        hand.sees(says("adviser.code"));
        hand.click("say-good");
        hand.sees(says("adviser.nir"));
        hand.click("say-good");
        hand.sees(says("adviser.card-serial"));
        hand.picture("rehearsal-serial-" + language);
        hand.click("say-good");
        hand.sees(says("adviser.proof"));
        hand.click("say-wrong");
        hand.sees(says("hung-up"));
        saysThatItIsARehearsal();
        hand.picture("rehearsal-hung-up-" + language);
        hand.press(KeyCode.ENTER);
        hand.click("say-good");
        hand.sees(says("adviser.name"));
        hand.click("say-good");
        hand.sees(says("note.name"));
        hand.picture("rehearsal-note-" + language);
        hand.press(KeyCode.ENTER);
        hand.sees(says("point.hung-up"));
        hand.picture("rehearsal-call-summary-" + language);
        hand.press(KeyCode.ENTER);
        hand.waitFor("rehearse");
        assertInstanceOf(RefusalView.class, shell.screen());
    }

    @Test
    void theWaitMayBeSkipped() throws Exception {
        begin("fr", "Léa");
        hand.segment("rehearsal-who", says("who.self"));
        choose("too-soon");
        hand.click("onward");
        hand.click("door-2");
        hand.click("onward");
        hand.click("door-1");
        hand.click("onward");
        fillIn("14/5/1984");
        hand.type("rehearsal-code", "Ab3dEf7hJk9m");
        hand.press(KeyCode.ENTER);
        hand.sees(says("out.new-code"));
        hand.press(KeyCode.ENTER);
        hand.sees(says("new-code.waiting"));
        hand.press(KeyCode.ENTER);
        hand.sees(says("out.wait", 30));
        hand.press(KeyCode.ENTER);
        hand.waitFor("seconds-left");
        hand.sees("Encore 28 secondes");
        hand.picture("rehearsal-wait");
        hand.press(KeyCode.ENTER);
        hand.sees(says("new-code.arrived"));
    }

    @Test
    void whoHasNoCarnetFindsItInTheHelp() {
        go(new Place.Help(new Place.Welcome()));
        hand.click("topic-rehearsal");
        hand.click("rehearse-phone");
        hand.waitFor("rehearsal-who");
        hand.click("onward");
        hand.sees(says("dial"));
        hand.click("rehearsal-choice");
        hand.waitFor("rehearsal-who");
        hand.clickWords(shell.texts().get("action.back"));
        hand.waitFor("rehearse-phone");
    }

    @Test
    void largerLettersAndAnotherLanguageKeepWhatWasTyped() throws Exception {
        begin("fr", "Léa");
        hand.click("onward");
        hand.click("door-2");
        hand.click("onward");
        hand.click("door-1");
        hand.click("onward");
        fillIn("9/2/2019");
        act(() ->
                shell.change(s ->
                        s.withTextPercent(200).withLight(Settings.Light.DARK).withLanguage("en")));
        assertEquals("9/2/2019", typed("rehearsal-birth-date"));
        saysThatItIsARehearsal();
        hand.picture("rehearsal-form-large-dark");
        act(() -> shell.change(s -> s.withTextPercent(100)));
        hand.picture("rehearsal-form-dark");
        assertEquals("rehearsal-card-serial", focused().getId());
        hand.type("rehearsal-code", "Ab3dEf7hJk9m");
        act(() -> ((CheckBox) hand.waitFor("rehearsal-certify")).fire());
        hand.click("onward");
        hand.sees(says("confirm.yes"));
    }

    @Test
    void theCallInLargeLettersByNight() throws Exception {
        begin("fr", "Odette");
        act(() -> shell.change(s -> s.withTextPercent(200).withLight(Settings.Light.DARK)));
        hand.picture("rehearsal-large-begin");
        hand.click("onward");
        hand.click("onward");
        hand.waitFor("say-wrong");
        hand.picture("rehearsal-large-talk");
        hand.press(KeyCode.ENTER);
        hand.sees(says("why.request.vague"));
        saysThatItIsARehearsal();
        hand.picture("rehearsal-large-vague");
        act(() -> shell.change(s -> s.withTextPercent(100)));
        hand.picture("rehearsal-vague-dark");
    }
}
