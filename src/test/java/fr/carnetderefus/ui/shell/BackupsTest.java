package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Backup;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.ErasePerson;
import fr.carnetderefus.register.LightCarnet;
import fr.carnetderefus.register.ListBackups;
import fr.carnetderefus.register.Register;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Backups in the window: on closing, by hand, looked into, put back; and another copy. */
class BackupsTest extends OpenWindow {
    private static final String WORDS = "un cheval à bascule";

    private Path carnet = Path.of("");

    /** A carnet that was just made, and filled while it stood in the window. */
    private Register kept() throws Exception {
        carnet = Files.createDirectories(folder.resolve("carnets")).resolve("famille.carnet");
        var register = LightCarnet.open(carnets, carnet, WORDS.toCharArray());
        act(() -> shell.enter(register));
        DemoFamily.fill(register);
        go(new Place.Home());
        return register;
    }

    private static List<Path> files(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.sorted().toList();
        }
    }

    private Path beside() {
        return carnet.resolveSibling("Sauvegardes");
    }

    private static void add(Register register, String given) throws Exception {
        var person =
                new Person(
                        AddPerson.newId(),
                        PersonKind.ADULT,
                        Names.of(given, "Durand"),
                        LocalDate.of(1970, 1, 1),
                        "Durand",
                        false,
                        null,
                        Insurance.NONE);
        new AddPerson(register).add(person);
    }

    @Test
    void closingAfterAChangeBacksUpBesideTheCarnet() throws Exception {
        kept();
        hand.sees("Aucune sauvegarde n’a encore été faite.");
        hand.picture("backup-home-never");
        hand.click("close-carnet");
        assertFalse(shell.isOpen());
        assertEquals(1, files(beside()).size());
        assertEquals(
                List.of(Backup.Standing.GOOD),
                ListBackups.of(carnet).in(beside()).stream().map(Backup::standing).toList());

        var again = carnets.open(carnet, WORDS.toCharArray());
        act(() -> shell.enter(again));
        hand.sees("Dernière sauvegarde");
        hand.sees("Sauvegardé aujourd’hui");
        hand.picture("backup-home-quiet");
        hand.click("close-carnet");
        assertEquals(1, files(beside()).size(), "nothing was written since");
    }

    @Test
    void theFolderIsTheSameInAnotherLanguage() throws Exception {
        kept();
        hand.click("close-carnet");
        act(() -> shell.change(s -> s.withLanguage("en")));
        var again = carnets.open(carnet, WORDS.toCharArray());
        act(() -> shell.enter(again));
        add(again, "Nouvelle");
        go(new Place.Backups());
        hand.click("backup-now");
        hand.sees("Backup made and read again");
        assertEquals(2, files(beside()).size());
    }

    /** Who lets the carnet lock and then closes the window has closed it without a backup. */
    @Test
    void whatWasLeftWithoutABackupIsBackedUpAtTheNextOpening() throws Exception {
        kept();
        act(shell.locking()::lock);
        assertFalse(Files.exists(beside()));
        var again = carnets.open(carnet, WORDS.toCharArray());
        act(() -> shell.enter(again));
        assertEquals(1, files(beside()).size());
        go(new Place.Proofs());
        hand.sees("Sauvegardé aujourd’hui");
    }

    @Test
    void closingNeedNotWaitForIt() throws Exception {
        kept();
        background.waitForCall();
        hand.click("close-carnet");
        hand.waitFor("stop-waiting");
        hand.picture("backup-closing");
        assertTrue(shell.isOpen());
        hand.click("stop-waiting");
        act(background::all);
        assertFalse(shell.isOpen());
        assertFalse(Files.exists(beside()));
    }

    @Test
    void aFailureOnClosingIsToldAndNobodyIsShutIn() throws Exception {
        kept();
        Files.writeString(beside(), "a file where the folder would be");
        hand.click("close-carnet");
        hand.waitFor("close-without");
        hand.picture("backup-failed");
        hand.click("backup-stay");
        assertTrue(shell.isOpen());
        go(new Place.Home());
        hand.sees("Le carnet n’est pas bien sauvegardé");
        hand.picture("backup-home-loud");
        hand.click("see-backups");
        hand.sees("La sauvegarde n’a pas pu être faite");
        hand.click("close-carnet");
        hand.click("close-without");
        assertFalse(shell.isOpen());
    }

    @Test
    void aStickIsChosenGoesAwayAndIsKnownAgain() throws Exception {
        kept();
        var stick = Files.createDirectories(folder.resolve("clé"));
        go(new Place.Backups());
        hand.picture("backups-first");
        files.give(stick);
        hand.click("backup-choose");
        hand.sees("Vous avez choisi ce dossier.");
        hand.click("backup-now");
        hand.sees("Sauvegarde faite et relue en entier");
        hand.sees("Rien n’a été écrit depuis.");
        hand.picture("backups-made");
        assertEquals(2, files(stick).size(), "the mark and the backup");

        Files.move(stick, folder.resolve("débranchée"));
        go(new Place.Home());
        go(new Place.Backups());
        hand.sees("Le dossier choisi n’est pas là");
        hand.picture("backups-absent");
        hand.click("backup-now");
        assertEquals(1, files(beside()).size());

        Files.move(folder.resolve("débranchée"), stick);
        go(new Place.Home());
        go(new Place.Backups());
        hand.sees("Vous avez choisi ce dossier.");
    }

    @Test
    void namesakesInABackupAreToldApart() throws Exception {
        var register = kept();
        add(register, "Nouvelle");
        add(register, "Nouvelle");
        go(new Place.Backups());
        hand.click("backup-now");
        go(new Place.Home());
        go(new Place.Backups());
        act(() -> fire(shell.scene().getRoot().lookup(".look-at-backup")));
        hand.type("copy-passphrase", WORDS);
        hand.click("copy-open");
        hand.sees("Nouvelle Durand, né(e) le");
        hand.sees("Karim Exemple ;");
        hand.picture("restore-look-namesakes");
    }

    @Test
    void aBackupIsLookedIntoAndPutBack() throws Exception {
        var register = kept();
        go(new Place.Backups());
        hand.click("backup-now");
        add(register, "Nouvelle");
        go(new Place.Home());
        go(new Place.Backups());
        hand.sees("Des écritures sont venues depuis.");
        var look = shell.scene().getRoot().lookup(".look-at-backup");
        assertTrue(look != null);
        act(() -> fire(look));
        hand.type("copy-passphrase", WORDS);
        hand.picture("restore-passphrase");
        hand.click("copy-open");
        hand.sees("Personnes qui ne sont que dans le carnet ouvert");
        hand.sees("Nouvelle Durand");
        hand.picture("restore-look");
        hand.click("restore-yes");
        hand.sees("Ce qui était là est gardé à côté");
        hand.picture("restore-done");
        hand.click("restore-understood");
        assertTrue(shell.isOpen());
        assertEquals(5, people());
        var names = files(carnet.resolveSibling(".")).stream().map(f -> f.getFileName() + "");
        assertTrue(names.anyMatch(n -> n.startsWith("famille avant restauration ")));
    }

    @Test
    void whoWasErasedAndWouldComeBackIsNamedBefore() throws Exception {
        var register = kept();
        go(new Place.Backups());
        hand.click("backup-now");
        new ErasePerson(register).erase(person("Tom").id());
        go(new Place.Home());
        go(new Place.Backups());
        var look = shell.scene().getRoot().lookup(".look-at-backup");
        act(() -> fire(look));
        hand.type("copy-passphrase", WORDS);
        hand.click("copy-open");
        hand.sees("qui reviendraient");
        hand.sees("Tom Exemple. Si vous les aviez effacées");
        hand.picture("restore-back");
    }

    private static void fire(@org.jspecify.annotations.Nullable Node button) {
        ((javafx.scene.control.Button) java.util.Objects.requireNonNull(button)).fire();
    }

    @Test
    void theOtherCopyComesInAndContradictionsAreAskedAbout() throws Exception {
        var register = kept();
        var copy = folder.resolve("autre.carnet");
        act(() ->
                shell.shut(
                        () -> {},
                        failure -> {
                            throw new IllegalStateException(failure);
                        }));
        Files.copy(carnet, copy);
        try (var other = carnets.open(copy, WORDS.toCharArray())) {
            add(other, "Ailleurs");
            rename(other, "Nantes");
        }
        var mine = carnets.open(carnet, WORDS.toCharArray());
        assertFalse(mine.equals(register));
        rename(mine, "Brest");
        act(() -> shell.enter(mine));
        go(new Place.Backups());
        files.give(copy);
        hand.click("merge-choose");
        hand.type("copy-passphrase", WORDS);
        hand.click("copy-open");
        hand.sees("Ailleurs Durand");
        hand.picture("merge-conflict");
        hand.click("merge-yes");
        hand.sees("Dites ce qui vaut.");
        hand.picture("merge-unanswered");
        hand.click("conflict-0-2");
        hand.click("merge-yes");
        hand.sees("2 écritures apportées");
        assertEquals(6, people());
        assertEquals("Nantes", person("Odette").household());
        files.give(copy);
        hand.click("merge-choose");
        hand.type("copy-passphrase", WORDS);
        hand.click("copy-open");
        hand.sees("rien de nouveau");
    }

    /** It would be gone here as well, so it is said before. */
    @Test
    void whoWasErasedInTheOtherCopyIsNamedBefore() throws Exception {
        kept();
        var copy = folder.resolve("autre.carnet");
        go(new Place.Backups());
        hand.click("backup-now");
        Files.copy(files(beside()).getFirst(), copy);
        try (var other = carnets.open(copy, WORDS.toCharArray())) {
            new ErasePerson(other).erase(id("Tom"));
        }
        files.give(copy);
        hand.click("merge-choose");
        hand.type("copy-passphrase", WORDS);
        hand.click("copy-open");
        hand.sees("Effacées définitivement dans l’autre copie, et donc ici aussi : Tom Exemple.");
        hand.picture("merge-erased");
        hand.click("merge-no");
        assertEquals(5, people());
    }

    private static void rename(Register register, String household) throws Exception {
        var odette =
                register.state().people().values().stream()
                        .map(file -> file.person())
                        .filter(p -> p.names().given().equals("Odette"))
                        .findFirst()
                        .orElseThrow();
        new AddPerson(register).amend(in(odette, household));
    }

    private static Person in(Person person, String household) {
        PersonId id = person.id();
        return new Person(
                id,
                person.kind(),
                person.names(),
                person.born(),
                household,
                person.keeper(),
                person.representation(),
                person.insurance());
    }

    @Test
    void lockedOverAnOpenCopyNothingOfItStaysOpen() throws Exception {
        kept();
        go(new Place.Backups());
        hand.click("backup-now");
        act(() -> fire(shell.scene().getRoot().lookup(".look-at-backup")));
        hand.type("copy-passphrase", WORDS);
        hand.click("copy-open");
        hand.waitFor("restore-yes");
        act(shell.locking()::lock);
        assertFalse(shell.isOpen());
        assertTrue(shell.scene().getRoot().lookup("#restore-yes") == null);
        var again = carnets.open(carnet, WORDS.toCharArray());
        act(() -> shell.enter(again));
        assertEquals(5, people());
    }

    @Test
    void aCarnetInMemoryHasNothingToBackUp() throws Exception {
        family();
        go(new Place.Backups());
        hand.sees("n’existe que dans la mémoire");
        hand.click("close-carnet");
        assertFalse(shell.isOpen());
    }
}
