package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.PurgeCode;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Somebody is erased for good from their page, after their name was typed. */
class EraseTest extends OpenWindow {

    @Test
    void aNameIsTypedBeforeSomebodyIsErased() throws Exception {
        family();
        var before = people();
        var tom = id("Tom");
        go(new Place.OnePerson(tom));
        hand.click("erase");
        hand.waitFor("erase-name");
        assertEquals("erase-no", focused().getId(), "one begins on the way out");
        hand.click("erase-yes");
        hand.sees("Écrivez exactement");
        assertEquals(before, people());
        hand.picture("erase");
        hand.type("erase-name", "Tom");
        hand.click("erase-yes");
        hand.sees("C’est effacé");
        assertEquals(before - 1, people());
        assertFalse(shell.desk().register().state().bySubject().containsKey(tom));
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.sees("Rien à annuler");
        assertEquals(before - 1, people());
    }

    /** The list of proofs has drawn their first pages. */
    @Test
    void noPictureOfTheirDocumentsStays() throws Exception {
        family();
        var filed =
                new FileProof(shell.desk().register())
                        .all().stream()
                                .filter(f -> f.proof().pages() > 0)
                                .findFirst()
                                .orElseThrow();
        var document = filed.proof().id();
        go(new Place.Proofs());
        hand.waitFor("proofs");
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> shell.desk().firstPages().seen(document).isPresent());
        go(new Place.OnePerson(filed.person().id()));
        hand.click("erase");
        hand.type("erase-name", filed.person().names().given());
        hand.click("erase-yes");
        hand.sees("C’est effacé");
        assertFalse(shell.desk().firstPages().seen(document).isPresent());
    }

    /** One was made when the carnet was opened, in the folder where they go. */
    @Test
    void theBackupsThatStillHoldThemAreNamed() throws Exception {
        var folder = familyOnDisk().resolveSibling("Sauvegardes");
        List<String> names;
        try (var files = Files.list(folder)) {
            names = files.map(file -> String.valueOf(file.getFileName())).toList();
        }
        assertEquals(1, names.size());
        act(() -> shell.change(s -> s.withLanguage("en")));
        go(new Place.OnePerson(id("Tom")));
        hand.click("erase");
        hand.sees("One backup still holds this person: " + names.getFirst());
    }

    @Test
    void aCodeOfNoMoreUseIsErasedWhereItIsOffered() throws Exception {
        family();
        go(new Place.OnePerson(id("Tom")));
        assertNull(shell.scene().lookup("#purge-code"), "no proof is filed for Tom");
        var proven = new PurgeCode(shell.desk().register()).due(0).getFirst();
        go(new Place.OnePerson(proven.person().id()));
        hand.waitFor("purge-code");
        hand.picture("spent-code");
        hand.click("purge-code");
        hand.waitFor("purge-yes");
        hand.picture("purge-code");
        hand.click("purge-yes");
        hand.sees("effacé pour toujours");
        assertNull(shell.scene().lookup("#purge-code"), "there is nothing left to erase");
        assertEquals("", shell.desk().register().file(proven.key()).code());
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.sees("Rien à annuler");
    }

    /** By a rule that somebody chose, when the carnet is opened; nothing happens before that. */
    @Test
    void codesGoByARuleOnceTheCarnetIsOpened() throws Exception {
        var file = folder.resolve("famille.carnet").toAbsolutePath();
        var then = Carnets.shipped(Clock.offset(TODAY, Duration.ofDays(-40)));
        try (var register = then.create(file, PASSPHRASE.toCharArray())) {
            DemoFamily.fill(register);
        }
        act(() -> shell.ask(file));
        unlock(PASSPHRASE);
        hand.waitFor("search");
        var due = new PurgeCode(shell.desk().register()).due(30).getFirst();
        act(() -> shell.change(s -> s.withHabits(s.habits().purging(30))));
        assertFalse(shell.desk().register().file(due.key()).code().isEmpty());
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.waitFor("unlock");
        unlock(PASSPHRASE);
        hand.sees("effacé pour toujours");
        assertEquals("", shell.desk().register().file(due.key()).code());
    }
}
