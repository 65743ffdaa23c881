package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.SurveyDeadlines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;

/** When it goes wrong: six ways out, walked in both languages. */
class WrongTurnsTest extends OpenWindow {

    private Standing now(String given) {
        try {
            return new SurveyDeadlines(shell.desk().register()).of(id(given), shell.desk().today());
        } catch (CarnetException e) {
            throw new AssertionError(e);
        }
    }

    private void begin(String language) throws Exception {
        family();
        act(() -> shell.change(s -> s.withLanguage(language)));
    }

    /** Looks up the way out of a trouble, and takes its picture. */
    private void trouble(String given, String trouble, String language) throws Exception {
        begin(language);
        go(new Place.OnePerson(id(given)));
        hand.click("stuck");
        hand.click("trouble-" + trouble);
        hand.picture("wrong-turn-" + trouble + "-" + language);
    }

    /** Notes the trouble that is shown: from now on its path is the next thing to do. */
    private void note(String given) {
        hand.click("trouble-noted");
        hand.waitFor("next");
        assertEquals(NextAction.FOLLOW_PATH, now(given).next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theLetterNeverCame(String language) throws Exception {
        trouble("Claire", "letter-never-came", language);
        note("Claire");
        hand.click("next");
        hand.click("trouble-letter-never-came");
        hand.click("trouble-over");
        hand.waitFor("stuck");
        assertEquals(NextAction.RECORD_NOTICE, now("Claire").next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theCodeIsLost(String language) throws Exception {
        trouble("Léa", "code-lost", language);
        note("Léa");
        // a new code is the end of it
        new RecordNotice(shell.desk().register()).noteCode(id("Léa"), "nEwCodEnEwC1");
        assertEquals(NextAction.REFUSE_ONLINE, now("Léa").next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theSiteIsDown(String language) throws Exception {
        trouble("Léa", "site-down", language);
        hand.type("look-on", "1/1/2020");
        hand.click("trouble-noted");
        hand.waitFor("look-on");
        hand.type("look-on", "24/11/2026");
        hand.picture("wrong-turn-site-down-" + language);
        note("Léa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theProofNeverComesSoALetterIsWritten(String language) throws Exception {
        trouble("Odette", "proof-never", language);
        hand.click("paper-request-proof");
        hand.waitFor("paper");
        hand.sees("L.112-3");
        hand.picture("wrong-turn-proof-never-letter-" + language);
        var pdf = folder.resolve("lettre.pdf");
        files.give(pdf);
        hand.click("save-paper");
        hand.click("letter-sent");
        hand.waitFor("stuck");
        assertTrue(Files.size(pdf) > 1000);
        var asked = now("Odette").file().requests();
        assertEquals(1, asked.size());
        // she was refused for on the telephone: the letter is a letter all the same
        assertEquals("letter", asked.getFirst().channel());
        assertEquals("", asked.getFirst().note());
        hand.click("history");
        var how = Hand.plain(shell.texts().get("paper.letter.by.letter"));
        hand.sees(Hand.plain(shell.texts().get("history.proof-requested", how)));
        hand.seesNot(Hand.plain(shell.texts().get("history.proof-requested", "3422")));
        hand.picture("wrong-turn-proof-never-sent-" + language);
    }

    @Test
    void anotherLetterSaysWhichItWas() throws Exception {
        family();
        var key = CaseKey.first(id("Odette"));
        go(new Place.Paper(key, PaperKind.COMPLAINT, new Place.OneCase(key)));
        files.give(folder.resolve("plainte.pdf"));
        hand.click("save-paper");
        hand.click("letter-sent");
        hand.waitFor("stuck");
        var asked = now("Odette").file().requests().getFirst();
        assertEquals("letter", asked.channel());
        assertEquals(shell.texts().get("papers.complaint"), asked.note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theSpaceWasOpenedSoItIsClosed(String language) throws Exception {
        trouble("Léa", "space-opened", language);
        hand.click("begin-mon-espace-sante-fermeture");
        hand.waitFor("cases");
        hand.picture("wrong-turn-space-opened-" + language);
        var standing = now("Léa");
        assertEquals("mon-espace-sante-fermeture", standing.file().procedure());
        assertEquals(Status.TO_REFUSE, standing.status());
        assertEquals(NextAction.CHOOSE_METHOD, standing.next());
        var person = shell.desk().register().person(id("Léa"));
        assertTrue(person.overtaken(person.find(CaseKey.first(id("Léa")).id()).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theRepresentedAdultHasAWishOfTheirOwn(String language) throws Exception {
        trouble("Odette", "own-wish", language);
        go(new Place.OnePerson(id("Odette")));
        hand.click("positions");
        hand.click("position-person");
        hand.segment("position", shell.texts().of("position", Entry.Position.AGREES));
        hand.type("position-words", "Je veux bien");
        hand.click("position-save");
        hand.waitFor("stuck");
        hand.seesNot("position-save");
        settle();
        var said = shell.desk().register().person(id("Odette")).positions();
        assertEquals(1, said.size());
        assertEquals("Je veux bien", said.getFirst().taken().words());
    }
}
