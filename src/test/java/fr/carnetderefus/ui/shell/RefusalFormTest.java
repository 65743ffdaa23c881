package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.RecordNotice;

import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/** The screen on which a refusal is made. */
class RefusalFormTest extends OpenWindow {

    @Test
    void choosingAMethodInLargeLettersDoesNotJump() throws Exception {
        family();
        act(() -> shell.change(s -> s.withTextPercent(200)));
        go(new Place.Refusal(CaseKey.first(id("Tom"))));
        hand.segment("way", "En ligne");
        hand.sees("Le site n’accepte pas mes informations");
        // once more, which chooses nothing: the page is as long now as it will be
        hand.segment("way", "En ligne");
        settle();
        var before = new AtomicReference<>(0.0); // the hand brings it into sight first
        act(() ->
                shell.scene()
                        .addEventFilter(MouseEvent.MOUSE_PRESSED, press -> before.set(scrolled())));
        hand.segment("way", "Par téléphone, au 3422");
        hand.sees("La feuille d’appel");
        settle();
        assertEquals(before.get(), scrolled(), 2);
        assertTrue(((RadioButton) focused()).isSelected(), "one goes on where one was");
    }

    @Test
    void whatIsHalfTypedIsCarriedOverAndAskedAbout() throws Exception {
        family();
        go(new Place.Refusal(CaseKey.first(id("Tom"))));
        hand.segment("way", "En ligne");
        hand.type("attempt-note", "Page blanche");
        hand.type("attempt-time", "8 h 05");
        hand.type("attempt-day", "22/11/2026");
        hand.segment("way", "Par téléphone, au 3422");
        hand.waitFor("outcome-busy");
        assertEquals("Page blanche", typed("attempt-note"));
        assertEquals("8 h 05", typed("attempt-time"));
        assertEquals("22/11/2026", typed("attempt-day"));
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.click("drop-stay");
        hand.click("outcome-busy");
        hand.sees("Essai pour Tom noté");
        var attempt = shell.desk().register().file(id("Tom")).attempts().getFirst();
        assertEquals("Page blanche", attempt.note());
        assertEquals("2026-11-22T08:05", attempt.at().toString());
        assertEquals(Entry.Outcome.BUSY, attempt.outcome());
    }

    @Test
    void aRefusalBeforeItsLetterIsRemarkedOnAndTaken() throws Exception {
        family();
        go(new Place.Refusal(CaseKey.first(id("Léa"))));
        hand.type("attempt-day", "20/9/2026");
        hand.sees("C’est avant l’envoi de l’avis");
        hand.picture("refusal-before-letter");
        hand.type("attempt-day", "22/11/2026");
        hand.seesNot("C’est avant l’envoi de l’avis");
        hand.type("attempt-day", "20/9/2026");
        hand.click("outcome-done");
        settle();
        var refused = shell.desk().register().file(id("Léa")).refusedAt().orElseThrow();
        assertEquals("2026-09-20", refused.toLocalDate().toString());
    }

    @Test
    void aCodeThatCanHardlyBeOneIsToBeChecked() throws Exception {
        family();
        new RecordNotice(shell.desk().register()).noteCode(id("Léa"), "ab");
        go(new Place.Refusal(CaseKey.first(id("Léa"))));
        hand.sees("Code");
        hand.sees("n’a pas 12 lettres et chiffres : relisez-le");
        hand.waitFor("note-code");
        hand.picture("refusal-code-to-check");
        hand.click("note-code");
        hand.type("code", "abc");
        hand.click("save-code");
        hand.sees("Ce code n’a pas 12 lettres et chiffres");
        hand.click("note-code");
        hand.type("code", "nEwCodEnEwC1");
        hand.click("save-code");
        hand.seesNot("n’a pas 12 lettres et chiffres : relisez-le");
    }

    @Test
    void whatWasNotTypedIsNotAskedAbout() throws Exception {
        family();
        go(new Place.Refusal(CaseKey.first(id("Léa"))));
        assertEquals("10 h", Hand.plain(typed("attempt-time")));
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.waitFor("search");
    }

    @Test
    void onThePhoneItIsTheAdviserWhoRefuses() throws Exception {
        family();
        go(new Place.Refusal(CaseKey.first(id("Odette"))));
        hand.sees("Le conseiller a refusé");
        hand.sees("Le site du conseiller est en maintenance");
        hand.seesNot("Le site ne répond pas");
        hand.click("outcome-site-down");
        hand.sees("Essai pour Odette noté");
        go(new Place.OnePerson(id("Odette")));
        hand.sees("Site du conseiller en maintenance");
        go(new Place.Refusal(CaseKey.first(id("Léa"))));
        hand.sees("Le site ne répond pas");
        assertNull(shell.scene().lookup("#outcome-busy"));
    }

    @Test
    void whatIsMissingIsNotedWhereItBelongsAndOneComesBack() throws Exception {
        empty();
        add("Jeanne", "28/2/1945");
        go(new Place.Refusal(CaseKey.first(id("Jeanne"))));
        hand.segment("way", "Par téléphone, au 3422");
        hand.click("note-card-serial");
        hand.sees("Fiche de Jeanne");
        settle();
        assertEquals("card-type", focused().getParent().getId());
        hand.segment("card-type", "Sans photo");
        hand.type("card-serial", "12345678");
        hand.click("save");
        hand.waitFor("outcome-busy");
        hand.click("note-nir");
        hand.waitFor("given");
        settle();
        assertEquals("nir", focused().getId());
        hand.click("cancel");
        hand.waitFor("outcome-busy");
        assertNull(shell.scene().lookup("#note-card-serial"));
    }

    /** A proof comes into the downloads while the assistant is open; the box is ticked or not. */
    private Path filedFromTheDownloads(boolean clear) throws Exception {
        family();
        go(new Place.Refusal(CaseKey.first(id("Léa"))));
        hand.waitFor("way");
        settle();
        var pdf = downloads().resolve("opposition.pdf");
        Files.copy(Path.of("src/test/resources/samples/pdf/files/ok_rotated90.pdf"), pdf);
        hand.click("file-download");
        hand.waitFor("clear-download");
        if (clear) {
            hand.click("clear-download");
        }
        hand.picture("filing-download");
        hand.click("file-proof");
        hand.sees("semble porter la date du 14 février 2024");
        hand.click("file-anyway");
        hand.sees("document classé pour Léa");
        settle();
        assertEquals(1, shell.desk().register().file(id("Léa")).proofs().size());
        return pdf;
    }

    @Test
    void theCopyInTheDownloadsGoesWhereOneWantsIt() throws Exception {
        var pdf = filedFromTheDownloads(true);
        hand.sees("La copie du dossier des téléchargements a été supprimée");
        assertFalse(Files.exists(pdf));
        // with the copy gone, one press must not take the proof away as well
        act(() -> shell.desk().undo());
        assertEquals(1, shell.desk().register().file(id("Léa")).proofs().size());
    }

    @Test
    void theCopyInTheDownloadsStaysWithoutAWord() throws Exception {
        assertTrue(Files.exists(filedFromTheDownloads(false)));
    }
}
