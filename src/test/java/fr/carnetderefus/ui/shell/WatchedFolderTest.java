package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.settings.SettingsFile;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One more folder that is looked at, such as the one a scanner writes to. */
class WatchedFolderTest extends OpenWindow {
    private static final Path PROOF =
            Path.of("src/test/resources/samples/pdf/files/pikepdf__tests_resources_congress.pdf");

    private Path scans() throws IOException {
        return Files.createDirectories(folder.resolve("Scans"));
    }

    private void scan(String name) throws IOException {
        Files.copy(PROOF, scans().resolve(name));
        beats(3);
    }

    private void beats(int times) {
        for (var i = 0; i < times; i++) {
            act(() -> shell.arrivals().watches().beat());
        }
    }

    private void settingsPage() {
        go(new Place.Settings(new Place.Home()));
    }

    private void choose(Path chosen) {
        settingsPage();
        files.give(chosen);
        hand.click("choose-folder");
    }

    private long waiting() {
        return shell.desk().tray().items().size();
    }

    @Test
    void whatComesIntoTheFolderChosenWaitsInTheTray() throws Exception {
        family();
        Files.copy(PROOF, scans().resolve("ancien.pdf"));
        settingsPage();
        hand.sees("Aucun");
        choose(scans());
        hand.sees(scans().toString());
        assertEquals("choose-folder", focused().getId());
        assertEquals(
                scans().toString(),
                new SettingsFile(folder.resolve("settings.properties"))
                        .read()
                        .habits()
                        .watchedFolder());
        beats(3);
        scan("lettre.pdf");
        hand.sees("1 nouveau document dans « Scans ».");
        hand.picture("watched-folder");
        hand.clickWords("Voir");
        hand.sees("lettre.pdf");
        assertEquals(1, waiting(), "what was there before is left alone");
    }

    @Test
    void theDownloadsAreLookedAtBesides() throws Exception {
        family();
        choose(scans());
        hand.segment("watch-downloads", "Les proposer");
        beats(1);
        Files.copy(PROOF, downloads().resolve("opposition.pdf"));
        beats(3);
        hand.sees("1 nouveau document dans les téléchargements.");
        scan("lettre.pdf");
        hand.sees("1 nouveau document dans « Scans ».");
    }

    @Test
    void theDownloadsChosenAreTheDownloads() throws Exception {
        family();
        choose(downloads());
        hand.sees("C’est le dossier des téléchargements");
        assertTrue(shell.settings().habits().watchDownloads());
        assertEquals("", shell.settings().habits().watchedFolder());
    }

    @Test
    void oneNoLongerLookedAtBringsNothing() throws Exception {
        family();
        choose(scans());
        hand.click("forget-folder");
        hand.sees("Aucun");
        assertEquals("choose-folder", focused().getId());
        scan("lettre.pdf");
        assertEquals(0, waiting());
        assertEquals("", shell.settings().habits().watchedFolder());
    }

    @Test
    void oneThatWentIsToldInItsPlacesAndLookedAtOnceItIsBack() throws Exception {
        family();
        choose(scans());
        beats(1);
        hand.seesNot("ne peut pas être lu");
        Files.delete(scans());
        beats(1);
        hand.sees("Ce dossier ne peut pas être lu pour l’instant.");
        hand.picture("watched-folder-away");
        go(new Place.Tray());
        hand.sees("Le dossier « Scans » ne peut pas être lu pour l’instant.");
        hand.picture("watched-folder-away-tray");
        scan("lettre.pdf");
        hand.seesNot("ne peut pas être lu");
        hand.sees("lettre.pdf");
    }

    /** As settings are that came along from another machine. */
    @Test
    void oneThatIsNoNameHereIsToldWhereItStands() throws Exception {
        family();
        act(() -> shell.change(s -> s.withHabits(s.habits().watching("a\0b"))));
        settingsPage();
        hand.sees("Ce dossier ne peut pas être lu pour l’instant.");
        beats(3);
        assertEquals("a\0b", shell.settings().habits().watchedFolder(), "it stays as it was");
    }

    @Test
    void oneThatGivesNoAnswerHoldsNothingUp() throws Exception {
        family();
        choose(scans());
        background.waitForCall();
        beats(1 + FolderWatch.PATIENCE);
        hand.sees("Ce dossier ne peut pas être lu pour l’instant.");
        assertEquals(1, background.jobs(), "it is not asked again and again");
        act(background::all);
        hand.seesNot("ne peut pas être lu");
    }

    /** A carnet locks itself while one stands at the scanner. */
    @Test
    void whatCameWhileItWasLockedIsNew() throws Exception {
        familyOnDisk();
        choose(scans());
        beats(1);
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.waitFor("passphrase");
        Files.copy(PROOF, scans().resolve("lettre.pdf"));
        unlock(PASSPHRASE);
        hand.waitFor("forget-folder");
        beats(2);
        hand.sees("1 nouveau document dans « Scans ».");
        assertEquals(1, waiting());
    }

    @Test
    void anotherCarnetStartsAfresh() throws Exception {
        family();
        choose(scans());
        beats(1);
        Files.copy(PROOF, scans().resolve("lettre.pdf"));
        family();
        beats(4);
        assertEquals(0, waiting());
    }

    @Test
    void withoutACarnetItIsOnlySeenWhetherTheFolderIsThere() throws Exception {
        act(() -> shell.change(s -> s.withHabits(s.habits().watching(folder + "/weg"))));
        go(new Place.Settings(new Place.Welcome()));
        hand.sees("Ce dossier ne peut pas être lu pour l’instant.");
        assertFalse(shell.isOpen());
        assertTrue(hand.waitFor("choose-folder") instanceof Button);
    }
}
