package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.ui.MadeDrop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Whatever is dropped on the window, whichever screen stands there, is taken or spoken of. */
class DroppedTest extends OpenWindow {
    private boolean welcome;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "papier");
    }

    /** One that somebody made before. */
    private Path carnet(String name) throws Exception {
        familyOnDisk();
        act(shell::leaveCarnet);
        hand.waitFor("create");
        return Files.copy(folder.resolve("famille.carnet"), folder.resolve(name));
    }

    private void drop(Node on, Path... files) {
        act(() -> welcome = MadeDrop.on(on, files));
    }

    private void drop(Path... files) {
        drop(Objects.requireNonNull(shell.screen()).node(), files);
    }

    @Test
    void onTheFirstScreensADocumentIsSpokenOfAndACarnetIsAskedFor() throws Exception {
        var other = carnet("autre.carnet");
        drop(file("courrier.pdf"));
        hand.sees("Ce fichier n’a pas été pris : aucun carnet n’est ouvert.");
        hand.picture("dropped-welcome");
        drop(other);
        hand.waitFor("passphrase");
        assertEquals(new Place.Unlock(other), shell.place());
        go(new Place.Create());
        drop(file("courrier.pdf"), file("photo.png"));
        hand.sees("Ces 2 fichiers n’ont pas été pris");
        drop(other, file("courrier.pdf"));
        hand.sees("L’autre fichier n’a pas été pris : ouvrez d’abord ce carnet");
        assertEquals(new Place.Unlock(other), shell.place());
    }

    @Test
    void whatOnlyLooksLikeACarnetIsSaid() throws Exception {
        drop(file("texte.carnet"));
        hand.sees("n’est pas un carnet");
        assertEquals(new Place.Welcome(), shell.place());
        drop(file("courrier.pdf"));
        assertFalse(welcome, "a question stands there: the pointer says that nothing is taken");
    }

    @Test
    void whereAPassphraseIsAskedForAnotherCarnetTakesThePlace() throws Exception {
        var other = carnet("autre.carnet");
        act(() -> shell.ask(folder.resolve("famille.carnet")));
        hand.type("passphrase", "un cheval");
        drop(file("courrier.pdf"));
        hand.sees("aucun carnet n’est ouvert");
        assertEquals("•••••••••", typed("passphrase"));
        drop(folder.resolve("famille.carnet"));
        assertEquals("•••••••••", typed("passphrase"));
        drop(other);
        hand.waitFor("passphrase");
        assertEquals(new Place.Unlock(other), shell.place());
    }

    @Test
    void onALockedCarnetItIsSaidThatItIsLocked() throws Exception {
        var file = familyOnDisk();
        act(shell.locking()::lock);
        drop(file("courrier.pdf"));
        hand.sees("le carnet est verrouillé. Ouvrez-le avec la phrase de passe");
        hand.picture("dropped-locked");
        var other = Files.copy(file, folder.resolve("autre.carnet"));
        drop(other);
        hand.waitFor("passphrase");
        assertEquals(new Place.Unlock(other), shell.place());
        drop(file("courrier.pdf"));
        hand.sees("aucun carnet n’est ouvert");
    }

    @Test
    void onAnOpenCarnetAnotherIsAskedForAndTheSameIsSpokenOf() throws Exception {
        var file = familyOnDisk();
        drop(file);
        hand.sees("Le carnet « famille.carnet » est déjà ouvert.");
        assertTrue(shell.isOpen());
        var other = Files.copy(file, folder.resolve("AUTRE.CARNET"));
        drop(other);
        hand.waitFor("passphrase");
        assertEquals(new Place.Unlock(other), shell.place());
    }

    @Test
    void aCarnetAmongDocumentsDoesNotLeadAway() throws Exception {
        var file = familyOnDisk();
        var other = Files.copy(file, folder.resolve("autre.carnet"));
        drop(other, file("courrier.pdf"));
        hand.sees("« autre.carnet » est un autre carnet");
        assertInstanceOf(Place.Tray.class, shell.place());
        assertEquals(1, shell.desk().tray().items().size());
        hand.picture("dropped-mixed");
        hand.clickWords("Ouvrir cet autre carnet");
        hand.waitFor("passphrase");
        assertEquals(new Place.Unlock(other), shell.place());
    }

    @Test
    void aCarnetIsNoProofOfAPerson() throws Exception {
        var file = familyOnDisk();
        var other = Files.copy(file, folder.resolve("autre.carnet"));
        go(new Place.OnePerson(id("Léa")));
        drop(other);
        hand.waitFor("passphrase");
        assertEquals(new Place.Unlock(other), shell.place());
    }

    /** Whoever has chosen some for a letter drops a proof on another in between. */
    @Test
    void aProofDroppedOnARowChoosesNobody() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 30);
        act(() -> shell.enter(register));
        var table = (TableView<?>) hand.waitFor("people");
        act(() -> table.getSelectionModel().clearSelection());
        act(() -> table.getSelectionModel().selectIndices(1, 2));
        var row =
                table.lookupAll(".table-row-cell").stream()
                        .filter(n -> n instanceof TableRow<?> r && r.getIndex() == 4)
                        .findFirst()
                        .orElseThrow();
        drop(row, proof());
        hand.waitFor("file-proof");
        hand.press(KeyCode.ESCAPE);
        assertFalse(shell.desk().isAsking());
        assertEquals(List.of(1, 2), List.copyOf(table.getSelectionModel().getSelectedIndices()));
    }

    private Path proof() throws IOException {
        return Files.write(folder.resolve("preuve.pdf"), MadeFiles.pdf(MadeFiles.PROOF));
    }

    @Test
    void aDroppedProofIsAskedAboutWithTheFocusInSight() throws Exception {
        family();
        var lea = person("Léa");
        var words = MadeFiles.PROOF + lea.names().full() + " né le " + lea.born();
        var pdf = Files.write(folder.resolve("preuve.pdf"), MadeFiles.pdf(words));
        go(new Place.OnePerson(lea.id()));
        drop(pdf);
        hand.waitFor("file-proof");
        hand.picture("dropped-proof");
        var at = focused().localToScene(focused().getLayoutBounds());
        assertTrue(at.getMinY() > 0 && at.getMaxY() < shell.scene().getHeight());
        assertFalse(focused() instanceof Button, "no key that is hit by mistake files it");
        hand.press(KeyCode.ESCAPE);
        assertFalse(shell.desk().isAsking());
        assertEquals(
                List.of(),
                new FileProof(shell.desk().register())
                        .all().stream().filter(f -> f.person().equals(lea)).toList());
        drop(pdf);
        hand.waitFor("file-proof");
        hand.press(KeyCode.ENTER);
        hand.sees("classé pour Léa Exemple");
    }
}
