package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.KeepDraft;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.ui.home.HomeView;
import fr.carnetderefus.ui.welcome.UnlockView;
import fr.carnetderefus.ui.welcome.WelcomeView;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A locked carnet: nothing of it is left, and what was half typed comes back. */
class LockTest extends OpenWindow {

    private Register register() {
        return shell.register().orElseThrow();
    }

    private void assertLocked(Register was) {
        assertInstanceOf(UnlockView.class, shell.screen());
        assertFalse(shell.isOpen());
        assertThrows(IllegalStateException.class, () -> new KeepDraft(was).read());
        for (var name : List.of("Léa", "Karim", "Odette", "Exemple")) {
            assertFalse(hand.text().contains(name), () -> name + " stands in:\n" + hand.text());
        }
        assertEquals("passphrase", focused().getId());
        assertTrue(
                Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance),
                "a popup is left");
        assertNull(shell.overlay().asking().orElse(null));
    }

    @Test
    void ctrlLLocksAndOneComesBackToTheSamePlace() throws Exception {
        familyOnDisk();
        var was = register();
        go(new Place.OnePerson(id("Karim")));
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertLocked(was);
        hand.sees("Le carnet est verrouillé.");
        hand.sees("famille.carnet");
        hand.picture("locked-fr");
        unlock(PASSPHRASE);
        hand.waitFor("decide");
        assertEquals(new Place.OnePerson(id("Karim")), shell.place());
    }

    @Test
    void theColumnHasAButtonForIt() throws Exception {
        familyOnDisk();
        var was = register();
        hand.click("lock");
        assertLocked(was);
    }

    @Test
    void whatIsHalfTypedComesBackInTheSameFields() throws Exception {
        familyOnDisk();
        go(Place.Edit.of(null));
        hand.segment("kind", "Adulte représenté");
        hand.type("given", "Nina");
        hand.type("born", "3/11");
        hand.type("nir", "2781299999417");
        hand.choose("ground", "Curatelle");
        hand.type("court", "Brûlefontaine");
        hand.type("birth-name", "Quétremarre");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.sees("gardé dans le carnet");
        assertFalse(hand.text().contains("Nina"));
        unlock(PASSPHRASE);
        hand.waitFor("given");
        assertEquals("Nina", typed("given"));
        assertEquals("3/11", typed("born"));
        assertEquals("2 78 12 99 999 417", typed("nir"));
        assertEquals("Brûlefontaine", typed("court"));
        assertEquals("Quétremarre", typed("birth-name"));
        settle();
        assertEquals("birth-name", focused().getId());
        hand.type("born", "3/11/1978");
        hand.type("nir", "");
        hand.choose("represented-by", "Claire Exemple");
        hand.click("save");
        hand.waitFor("history");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.sees("Le carnet est verrouillé.");
        assertFalse(hand.text().contains("gardé dans le carnet"), "it was saved");
    }

    @Test
    void oneGoesOnWhereOneWasTyping() throws Exception {
        familyOnDisk();
        go(Place.Edit.of(null));
        hand.type("given", "Ni");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        unlock(PASSPHRASE);
        hand.waitFor("given");
        settle();
        hand.press(KeyCode.N);
        hand.press(KeyCode.A);
        assertEquals("Nina", typed("given"));
    }

    @Test
    void aWrongPassphraseGivesWayToTheNext() throws Exception {
        familyOnDisk();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        unlock("faux");
        hand.sees("n’ouvre pas ce carnet");
        act(() -> assertEquals("••••", ((TextField) focused()).getSelectedText()));
    }

    @Test
    void aNoticeForSeveralComesBackWithItsCodes() throws Exception {
        familyOnDisk();
        go(new Place.Notice(Set.of(), null));
        hand.segment("means", "Lettre");
        hand.type("sent", "3/11/2026");
        hand.click("about-" + id("Karim"));
        hand.type("code-" + id("Karim"), "qZ7xK9wV3bNt");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        unlock(PASSPHRASE);
        hand.waitFor("sent");
        assertEquals("3/11/2026", typed("sent"));
        hand.click("save-notice");
        hand.waitFor("search");
        assertEquals("qZ7xK9wV3bNt", register().file(id("Karim")).code());
    }

    @Test
    void whatIsHalfTypedOfATurnComesBackInThatTurn() throws Exception {
        familyOnDisk();
        var people = shell.desk().survey().rows();
        var toRefuse = people.stream().filter(s -> s.status() == Status.TO_REFUSE).toList();
        new RecordRefusal(register())
                .chooseForAll(toRefuse.stream().map(s -> s.file().key()).toList(), "phone");
        act(() -> shell.screens().dayWork().call(people));
        var round = (Place.Round) shell.place();
        assertTrue(round.round().turns().size() > 1, "somebody to put off");
        var first = round.round().turns().getFirst().key().person();
        hand.type("round-note", "rappeler mardi");
        hand.click("answer-later-" + first);
        hand.type("round-adviser", "Mme Roux");
        hand.type("round-note", "attend le motif");
        var place = shell.place();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.sees("gardé dans le carnet");
        assertFalse(hand.text().contains("motif"));
        unlock(PASSPHRASE);
        hand.waitFor("round-note");
        assertEquals(place, shell.place());
        assertEquals("attend le motif", typed("round-note"));
        assertEquals("Mme Roux", typed("round-adviser"));
        act(() -> {
            var list = (ListView<?>) hand.waitFor("round-people");
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        hand.press(KeyCode.ENTER);
        hand.waitFor("answer-later-" + first);
        assertEquals("rappeler mardi", typed("round-note"));
    }

    @Test
    void aRoundInWhichNothingIsTypedGoesOnAfterALock() throws Exception {
        familyOnDisk();
        act(() -> shell.go(new Place.Work()));
        hand.click("call-round");
        var place = shell.place();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertFalse(hand.text().contains("gardé dans le carnet"));
        unlock(PASSPHRASE);
        hand.waitFor("round-note");
        assertEquals(place, shell.place());
    }

    @Test
    void aQuestionOverTheScreenComesBackToo() throws Exception {
        familyOnDisk();
        go(new Place.OnePerson(id("Karim")));
        var karim = CaseKey.first(id("Karim"));
        act(() -> shell.screens().doors().noteCode(shell.screens().guidance().standing(karim)));
        hand.type("code", "qZ7xK9wV3bNt");
        var was = register();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertLocked(was);
        unlock(PASSPHRASE);
        hand.click("save-code");
        hand.waitFor("decide");
        assertEquals("qZ7xK9wV3bNt", register().file(id("Karim")).code());
    }

    @Test
    void whatWasDroppedByChoiceDoesNotComeBack() throws Exception {
        var file = familyOnDisk();
        fillForm("Nina", "3/11/1978");
        act(() -> shell.drafts().keep());
        assertFalse(new KeepDraft(register()).read().isEmpty());
        act(shell::leaveCarnet);
        hand.click("drop-input");
        act(() -> shell.ask(file));
        unlock(PASSPHRASE);
        hand.waitFor("search");
        assertTrue(new KeepDraft(register()).read().isEmpty());
    }

    @Test
    void whatIsDroppedWithItsFormIsKeptNoLonger() throws Exception {
        familyOnDisk();
        fillForm("Nina", "3/11/1978");
        act(() -> shell.drafts().keep());
        hand.click("cancel");
        hand.click("drop-input");
        hand.waitFor("search");
        assertTrue(new KeepDraft(register()).read().isEmpty());
    }

    @Test
    void workThatOnlyLooksIsGivenUp() throws Exception {
        familyOnDisk();
        var desk = shell.desk();
        background.waitForCall();
        act(() -> desk.look(() -> "read", read -> fail("told"), failure -> fail("told")));
        act(() -> desk.watch(p -> "read", (now, of) -> {}, r -> fail("told"), f -> fail("told")));
        assertEquals(2, background.jobs());
        act(shell.locking()::lock);
        assertEquals(1, background.jobs(), "all but the closing");
        act(background::all);
        act(() -> desk.look(() -> "read", read -> fail("told"), failure -> fail("told")));
        act(() -> desk.say("Léa"));
        hand.seesNot("Léa");
    }

    @Test
    void whatWaitsIsLaidIntoTheTrayAgain() throws Exception {
        familyOnDisk();
        var pdf = folder.resolve("attestation.pdf");
        Files.write(pdf, MadeFiles.pdf("Attestation de Léa Exemple"));
        act(() -> shell.arrivals().take(List.of(pdf), null));
        hand.sees("attestation.pdf");
        hand.type("document-date", "3/11/2026");
        var was = register();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertLocked(was);
        unlock(PASSPHRASE);
        hand.sees("attestation.pdf");
        assertEquals("3/11/2026", typed("document-date"));
    }

    @Test
    void nobodyThereForFiveMinutesLocks() throws Exception {
        familyOnDisk();
        var was = register();
        act(() -> {
            idleness.touch();
            clocks.pass(Duration.ofSeconds(50));
            shell.beat();
        });
        assertTrue(shell.isOpen());
        act(() -> {
            for (var i = 0; i < 5; i++) {
                clocks.pass(Duration.ofSeconds(55));
                shell.beat();
            }
        });
        assertLocked(was);
        hand.sees("après 5 minutes sans activité");
        act(() -> shell.change(s -> s.withLanguage("en")));
        hand.sees("after 5 minutes without activity");
        hand.picture("locked-en");
    }

    private void beat(int minutes) {
        act(() -> {
            for (var i = 0; i < minutes * 60 / 30; i++) {
                clocks.pass(Duration.ofSeconds(30));
                shell.beat();
            }
        });
    }

    @Test
    void aDossierHoldsTheTimerAndALockByHandSaysThatItWasNotFinished() throws Exception {
        familyOnDisk();
        var out = folder.resolve("Dossier.pdf");
        files.give(out);
        background.waitForCall();
        act(() -> new Outgoing(shell).dossier(List.of()));
        hand.sees("Le dossier se prépare");
        beat(20);
        assertTrue(shell.isOpen(), "somebody waits for it");
        act(shell.locking()::lock);
        act(background::all);
        hand.sees("Le dossier n’a pas été terminé");
        hand.picture("locked-unfinished");
        assertFalse(Files.exists(out));
        unlock(PASSPHRASE);
        hand.waitFor("search");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.sees("Le carnet est verrouillé.");
        hand.seesNot("Le dossier n’a pas été terminé");
    }

    @Test
    void whatIsGivenUpHoldsTheTimerNoLonger() throws Exception {
        familyOnDisk();
        background.waitForCall();
        go(new Place.Check(new Place.Home()));
        hand.click("check-start");
        beat(10);
        assertTrue(shell.isOpen());
        hand.click("check-stop");
        beat(6);
        assertFalse(shell.isOpen());
        hand.seesNot("n’a pas été terminée");
    }

    @Test
    void whoeverIsOnTheTelephoneHasLonger() throws Exception {
        familyOnDisk();
        new RecordRefusal(register()).choose(id("Karim"), "phone");
        go(new Place.Refusal(CaseKey.first(id("Karim"))));
        hand.click("call-timer");
        act(() -> {
            idleness.touch();
            for (var i = 0; i < 20; i++) {
                clocks.pass(Duration.ofSeconds(55));
                shell.beat();
            }
        });
        assertTrue(shell.isOpen());
    }

    @Test
    void aMachineThatSleptIsLockedWhenItWakes() throws Exception {
        familyOnDisk();
        var was = register();
        act(() -> {
            shell.change(s -> s.withLock(s.lock().after(0)));
            clocks.jump(Duration.ofHours(1));
            shell.beat();
        });
        assertLocked(was);
        hand.sees("en veille");
    }

    @Test
    void aMinimisedWindowIsLockedWhereThatIsChosen() throws Exception {
        familyOnDisk();
        var stage = (Stage) shell.scene().getWindow();
        act(() -> stage.setIconified(true));
        assertTrue(shell.isOpen());
        act(() -> stage.setIconified(false));
        act(() -> shell.change(s -> s.withLock(s.lock().minimized(true))));
        act(() -> stage.setIconified(true));
        assertFalse(shell.isOpen());
        act(() -> stage.setIconified(false));
    }

    @Test
    void aLockThatCannotBeFinishedIsSaidLoudly() throws Exception {
        familyOnDisk();
        var was = register();
        background.waitForCall();
        act(shell.locking()::lock);
        assertFalse(hand.text().contains("Le carnet est verrouillé"), "it is not yet");
        hand.sees("Le verrouillage n’est pas terminé");
        hand.picture("locked-not-yet");
        act(background::all);
        hand.sees("Le carnet est verrouillé.");
        assertLocked(was);
    }

    /** Written by the lock itself, it is told of as kept once nothing may be remembered. */
    @Test
    void whatIsTypedJustBeforeALockIsNotHeldAfterIt() throws Exception {
        familyOnDisk();
        fillForm("Nina", "3/11/1978");
        background.waitForCall();
        act(shell.locking()::lock);
        act(background::all);
        hand.sees("est gardé dans le carnet");
        assertTrue(shell.drafts().kept().isEmpty());
        unlock(PASSPHRASE);
        hand.waitFor("given");
        assertEquals("Nina", typed("given"));
    }

    /** As on a full disk: what could not be kept a moment ago is not said to be. */
    @Test
    void whatCouldNotBeKeptIsNotSaidToBe() throws Exception {
        var file = familyOnDisk();
        fillForm("Nina", "3/11/1978");
        Files.move(file, file.resolveSibling("autre.carnet"));
        act(() -> shell.drafts().keep());
        hand.sees("ne peut pas être gardé");
        act(shell.locking()::lock);
        hand.sees("n’a pas pu être gardé");
        assertFalse(hand.text().contains("est gardé dans le carnet"));
    }

    @Test
    void whatIsBeingWrittenIsWrittenFirstAndNotHalfTyped() throws Exception {
        familyOnDisk();
        fillForm("Nina", "3/11/1978");
        background.waitForCall();
        hand.click("save");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertTrue(shell.isOpen());
        act(background::all);
        hand.sees("Le carnet est verrouillé.");
        assertFalse(hand.text().contains("gardé dans le carnet"));
        unlock(PASSPHRASE);
        hand.waitFor("history");
        assertEquals("Nina", person("Nina").names().given());
    }

    @Test
    void onlyWhatIsOursGoesFromTheClipboard() throws Exception {
        familyOnDisk();
        go(Place.Edit.of(null));
        hand.type("given", "Nina");
        act(() -> clip("à quelqu’un d’autre"));
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.press(KeyCode.CONTROL, KeyCode.C);
        act(() -> assertEquals("Nina", Clipboard.getSystemClipboard().getString()));
        hand.press(KeyCode.CONTROL, KeyCode.L);
        act(() -> assertNull(Clipboard.getSystemClipboard().getString()));
        unlock(PASSPHRASE);
        hand.waitFor("given");
        act(() -> {
            shell.aids().copied().copy("2781299999417");
            clip("à quelqu’un d’autre");
        });
        hand.press(KeyCode.CONTROL, KeyCode.L);
        act(() -> assertEquals("à quelqu’un d’autre", Clipboard.getSystemClipboard().getString()));
    }

    private static void clip(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Test
    void aCarnetInMemoryIsNotLockedForItCouldNotBeOpenedAgain() throws Exception {
        family();
        act(() -> {
            clocks.jump(Duration.ofHours(1));
            shell.beat();
        });
        assertTrue(shell.isOpen());
        assertNull(shell.scene().lookup("#lock"));
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertTrue(shell.isOpen());
        hand.sees("n’a pas de phrase de passe : elle ne se verrouille pas.");
        hand.picture("lock-made-up");
        hand.click("take-back");
        assertInstanceOf(WelcomeView.class, shell.screen());
    }

    @Test
    void wrongPassphrasesInARowMakeOneWait() throws Exception {
        familyOnDisk();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        for (var i = 0; i < 3; i++) {
            unlock("faux " + i);
        }
        hand.sees("Plusieurs essais de suite ne correspondent pas.");
        var unlock = (Button) shell.scene().lookup("#unlock");
        assertTrue(unlock.isDisabled());
        hand.picture("unlock-wait");
        unlock(PASSPHRASE);
        hand.waitFor("search");
        assertInstanceOf(HomeView.class, shell.screen());
    }

    @Test
    void theLockedScreenIsReadInLargeLettersToo() throws Exception {
        familyOnDisk();
        act(() -> shell.change(s -> s.withTextPercent(200)));
        hand.picture("lock-button-large");
        fillForm("Nina", "3/11/1978");
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.sees("gardé dans le carnet");
        hand.picture("locked-large");
        act(() -> shell.go(new Place.Settings(new Place.Welcome())));
        hand.waitFor("lock-minutes");
        hand.picture("lock-settings-large");
    }
}
