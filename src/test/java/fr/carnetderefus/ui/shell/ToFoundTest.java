package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Incoming;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.List;

/** From a search field, Enter and Down lead to what was found: nobody needs the mouse for it. */
class ToFoundTest extends OpenWindow {
    @Test
    void aPersonOfTheFamilyIsOpenedByEnter() throws Exception {
        family();
        hand.type("search", "odet");
        hand.press(KeyCode.ENTER);
        assertEquals(new Place.OnePerson(id("Odette")), shell.place());
    }

    @Test
    void ofSeveralPeopleTheFirstHasTheFocus() throws Exception {
        family();
        hand.type("search", "exemple");
        hand.press(KeyCode.ENTER);
        assertEquals(new Place.Home(), shell.place(), "which of them is not said yet");
        hand.press(KeyCode.ENTER);
        assertEquals(Place.OnePerson.class, shell.place().getClass());
    }

    @Test
    void whereNobodyIsFoundOneTypesOn() throws Exception {
        family();
        hand.type("search", "introuvable");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        assertEquals(hand.waitFor("search"), focused());
    }

    @Test
    void inTheTableOfManyDownLeadsToTheFirstRow() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 400);
        act(() -> shell.enter(register));
        hand.type("search", "benali");
        hand.press(KeyCode.DOWN);
        var table = (TableView<?>) hand.waitFor("people");
        assertEquals(table, focused());
        assertEquals(0, table.getSelectionModel().getSelectedIndex());
        hand.press(KeyCode.DOWN);
        assertEquals(1, table.getSelectionModel().getSelectedIndex());
    }

    @Test
    void theOneDocumentFoundIsOpened() throws Exception {
        family();
        file("Léa", "Préfecture de Lyon");
        file("Tom", "Préfecture de Lille");
        go(new Place.Proofs());
        hand.type("search-proofs", "préfecture");
        hand.press(KeyCode.DOWN);
        var list = (ListView<?>) hand.waitFor("proofs");
        assertEquals(list, focused());
        assertEquals(0, list.getSelectionModel().getSelectedIndex());
        hand.type("search-proofs", "lille");
        hand.press(KeyCode.ENTER);
        hand.sees("Tom Exemple");
        hand.waitFor("export");
    }

    @Test
    void whoseADocumentIsCanBeSaidByTheKeyboardAlone() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 60);
        act(() -> shell.enter(register));
        var pdf = Files.write(folder.resolve("lettre.pdf"), MadeFiles.pdf("Bonjour"));
        act(() -> shell.arrivals().take(List.of(pdf), null));
        hand.type("search-whose", "benali nadia");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.ENTER);
        assertTrue(((CheckBox) focused()).isSelected(), "Enter chooses who was searched for");
        assertEquals(0, new FileProof(register).all().size(), "and files nothing yet");
        hand.press(KeyCode.ENTER);
        hand.sees("classé pour Nadia Benali");
    }

    private void file(String given, String text) throws Exception {
        var kind = DocumentKind.CORRESPONDENCE;
        var incoming =
                new Incoming(MadeFiles.pdf(text), 1, given + ".pdf", "", "", text, kind, null);
        new FileProof(shell.desk().register()).fileUnder(List.of(id(given)), incoming);
    }
}
