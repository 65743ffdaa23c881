package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.ui.press.Press.Lie;
import fr.carnetderefus.ui.press.Press.Outcome;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.util.List;

/** From the paper on the screen to the paper in the printer. */
class PrintingTest extends OpenWindow {

    private void paper(String given, PaperKind kind) {
        var key = CaseKey.first(id(given));
        go(new Place.Paper(key, kind, new Place.OneCase(key)));
        hand.waitFor("print-paper");
    }

    @Test
    void theCallSheetIsPrintedUpright() throws Exception {
        family();
        paper("Odette", PaperKind.CALL_SHEET);
        press.takesPages(Outcome.HANDED_OVER);
        hand.click("print-paper");
        hand.sees("Les pages sont envoyées à l’imprimante.");
        assertEquals(List.of(Lie.UPRIGHT), press.asked);
        assertFalse(press.printed.isEmpty());
        for (var page : press.printed) {
            assertEquals(2315, page.width(), "280 dots to the inch");
            assertEquals(3274, page.height(), 1);
        }
        hand.picture("print-done");
        var sheet = (Region) hand.waitFor("paper");
        assertTrue(sheet.getWidth() < 800, "nothing is out of sight at the right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theMonthIsFoundInTheCalendarAndPrintedAcross(String language) throws Exception {
        family();
        act(() -> shell.change(s -> s.withLanguage(language)));
        press.takesPages(Outcome.HANDED_OVER);
        go(new Place.Calendar());
        hand.waitFor("paper-month");
        hand.picture("print-month-door-" + language);
        hand.click("paper-month");
        hand.waitFor("print-paper");
        hand.picture("print-month-" + language);
        hand.press(KeyCode.CONTROL, KeyCode.P);
        hand.sees(shell.texts().get("papers.print.handed-over"));
        assertEquals(List.of(Lie.ACROSS), press.asked);
        assertEquals(2, press.printed.size(), "this month and the next");
        assertTrue(press.printed.getFirst().width() > 3000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theFiguresAreFoundInTheCalendarAndPrintedOnOnePage(String language) throws Exception {
        family();
        act(() -> shell.change(s -> s.withLanguage(language)));
        press.takesPages(Outcome.HANDED_OVER);
        go(new Place.Calendar());
        hand.waitFor("paper-figures");
        hand.click("paper-figures");
        hand.waitFor("print-paper");
        hand.picture("print-figures-" + language);
        hand.press(KeyCode.CONTROL, KeyCode.P);
        hand.sees(shell.texts().get("papers.print.handed-over"));
        assertEquals(List.of(Lie.UPRIGHT), press.asked);
        assertEquals(1, press.printed.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void withoutAPrinterThePdfIsSavedInstead(String language) throws Exception {
        family();
        act(() -> shell.change(s -> s.withLanguage(language)));
        paper("Odette", PaperKind.CALL_SHEET);
        hand.click("print-paper");
        hand.sees(Hand.plain(shell.texts().get("papers.print.no-printer")));
        hand.seesNot(shell.texts().get("papers.print.preparing"));
        hand.picture("print-no-printer-" + language);
        var pdf = folder.resolve("feuille.pdf");
        files.give(pdf);
        hand.click("save-instead");
        hand.sees("feuille.pdf");
        assertTrue(Files.size(pdf) > 1000);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_DIALOG, fr",
        "NO_DIALOG, en",
        "NO_SPOOLER, fr",
        "NO_SPOOLER, en",
        "FAILED, fr",
    })
    void whatBrokeIsAnErrorAndNobodysNo(Outcome outcome, String language) throws Exception {
        family();
        act(() -> shell.change(s -> s.withLanguage(language)));
        paper("Odette", PaperKind.CALL_SHEET);
        press.without(outcome);
        hand.click("print-paper");
        hand.sees(Hand.plain(shell.texts().of("papers.print", outcome)));
        hand.seesNot(shell.texts().get("papers.print.cancelled"));
        hand.waitFor("save-instead");
        hand.picture("print-" + outcome + "-" + language);
        hand.click("print-later");
    }

    @Test
    void whatWasCancelledOrFailedCanBeTriedAgain() throws Exception {
        family();
        paper("Odette", PaperKind.REQUEST_PROOF);
        press.without(Outcome.CANCELLED);
        hand.click("print-paper");
        hand.sees("Impression annulée. Rien n’a été imprimé.");
        press.takesPages(Outcome.FAILED);
        hand.click("print-paper");
        hand.sees("n’a pas reçu toutes les pages");
        hand.picture("print-failed");
        hand.click("print-later");
        assertEquals(2, press.asked.size());
        hand.seesNot("Avez-vous envoyé la lettre");
    }

    @Test
    void aLetterPrintedIsNotALetterSent() throws Exception {
        var register = family();
        paper("Odette", PaperKind.REQUEST_PROOF);
        var before = register.file(id("Odette")).requests().size();
        press.takesPages(Outcome.HANDED_OVER);
        hand.click("print-paper");
        hand.sees("Avez-vous envoyé la lettre");
        hand.picture("print-letter-sent");
        assertEquals(before, register.file(id("Odette")).requests().size());
        hand.click("letter-sent");
        hand.waitFor("stuck");
        assertEquals(before + 1, register.file(id("Odette")).requests().size());
    }

    @Test
    void oneOrderAtATime() throws Exception {
        family();
        paper("Odette", PaperKind.CALL_SHEET);
        press.takesPages(Outcome.HANDED_OVER);
        background.waitForCall();
        hand.click("print-paper");
        hand.sees("L’impression se prépare");
        hand.click("print-paper");
        hand.sees("Une impression est déjà en cours.");
        assertEquals(1, background.jobs());
        act(background::next);
        hand.sees("Les pages partent vers l’imprimante");
        act(background::all);
        hand.sees("Les pages sont envoyées à l’imprimante.");
        assertEquals(1, press.asked.size());
        hand.click("print-paper");
        hand.sees("Les pages sont envoyées à l’imprimante.");
        assertEquals(2, press.asked.size());
    }
}
