package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.ui.edit.PersonFormView;
import fr.carnetderefus.ui.help.HelpView;
import fr.carnetderefus.ui.home.HomeView;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.util.List;
import java.util.Set;

/** Leaving a screen and coming back to it. */
class ComingBackTest extends OpenWindow {

    @Test
    void altAndTheArrowLeadBackFromAnyScreen() throws Exception {
        family();
        act(() -> shell.wander(new Place.OnePerson(id("Léa"))));
        hand.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(new Place.Home(), shell.place());
        hand.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(new Place.Home(), shell.place(), "there is nothing to go back to");
    }

    /** On a Mac the keys go by a word there; elsewhere no field has a use for them. */
    @Test
    @DisabledOnOs(OS.MAC)
    void amongLettersAltAndTheArrowLeadBackToo() throws Exception {
        family();
        go(new Place.Proofs());
        go(new Place.Tray());
        hand.press(KeyCode.F1);
        hand.type("search-help", "code");
        hand.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(new Place.Tray(), shell.place());
    }

    @Test
    void toLookSomethingUpIsNotToLeave() throws Exception {
        family();
        go(Place.Edit.of(null));
        hand.type("given", "Nina");
        hand.press(KeyCode.F1);
        assertInstanceOf(HelpView.class, shell.screen());
        hand.clickWords("Réglages");
        hand.waitFor("language");
        hand.clickWords("Retour");
        assertEquals("Nina", typed("given"));
        settle();
        assertEquals("given", focused().getId());
    }

    @Test
    void whatWaitsIsAskedAboutBeforeItIsLost() throws Exception {
        family();
        go(Place.Edit.of(null));
        hand.type("given", "Nina");
        hand.press(KeyCode.F1);
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.click("drop-stay");
        assertInstanceOf(HelpView.class, shell.screen());
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.click("drop-input");
        hand.waitFor("search");
    }

    @Test
    void whoeverStaysIsStillMarkedWhereTheyAre() throws Exception {
        family();
        go(new Place.Notice(Set.of(), null));
        hand.type("sent", "3/11/2026");
        hand.clickWords("Preuves");
        hand.click("drop-stay");
        var marked =
                shell.scene().getRoot().lookupAll(".place").stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText)
                        .toList();
        assertEquals(List.of("Aujourd’hui"), marked);
        assertEquals("3/11/2026", typed("sent"));
    }

    @Test
    void theHomeSheetIsAsOneLeftIt() throws Exception {
        crowd();
        hand.type("search", "nadia");
        var rows = table().getItems().size();
        assertTrue(rows > 1 && rows < 400, () -> rows + " rows");
        act(() -> {
            table().getSelectionModel().select(1);
            table().requestFocus();
        });
        var chosen = table().getSelectionModel().getSelectedItem();
        hand.press(KeyCode.ENTER);
        hand.waitFor("choose-proof");
        hand.clickWords("Retour à l’accueil");
        assertEquals("nadia", ((TextField) hand.waitFor("search")).getText());
        assertEquals(rows, table().getItems().size());
        assertEquals(chosen, table().getSelectionModel().getSelectedItem());
        settle();
        assertEquals(table(), focused());
        act(() -> view().setValue(Selection.MEASURE_ENDS));
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(Selection.MEASURE_ENDS, view().getValue());
        crowd();
        assertEquals("", typed("search"), "another carnet begins anew");
    }

    @Test
    void oneGoesOnWithTheNextWhereTheListWas() throws Exception {
        crowd();
        act(() -> {
            table().getSelectionModel().select(20);
            table().requestFocus();
        });
        var done = chosen();
        var next = rows().get(21);
        hand.press(KeyCode.ENTER);
        hand.waitFor("choose-proof");
        var verb = new RecordRefusal(shell.desk().register());
        act(() -> assertDoesNotThrow(() -> verb.decide(CaseKey.first(done), Entry.Decision.KEEP)));
        hand.clickWords("Retour à l’accueil");
        hand.waitFor("people");
        settle();
        var row = rows().indexOf(done);
        assertTrue(row > 100, () -> "row " + row);
        assertTrue(table().getSelectionModel().isEmpty(), "nobody chose the next one");
        assertEquals(table(), focused());
        assertEquals(rows().indexOf(next), table().getFocusModel().getFocusedIndex());
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.waitFor("people");
        settle();
        assertTrue(table().getSelectionModel().isEmpty(), "nor whoever was done before");
        assertEquals(rows().indexOf(next), table().getFocusModel().getFocusedIndex());
        hand.press(KeyCode.ENTER);
        hand.waitFor("choose-proof");
        assertEquals(new Place.OnePerson(next), shell.place());
    }

    private List<PersonId> rows() {
        return table().getItems().stream()
                .map(row -> requireNonNull((Standing) row).person().id())
                .toList();
    }

    private PersonId chosen() {
        var row = (Standing) table().getSelectionModel().getSelectedItem();
        return requireNonNull(row).person().id();
    }

    private void crowd() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 400);
        act(() -> shell.enter(register));
    }

    @Test
    void theCardOneCameFromHasTheFocus() throws Exception {
        family();
        hand.click("open-" + id("Odette"));
        hand.waitFor("choose-proof");
        hand.clickWords("Retour à l’accueil");
        hand.waitFor("search");
        settle();
        assertEquals("open-" + id("Odette"), focused().getId());
    }

    @Test
    void whoeverIsGoneIsNotGoneBackTo() throws Exception {
        var register = family();
        var odette = id("Odette");
        go(Place.Edit.of(odette));
        assertInstanceOf(PersonFormView.class, shell.screen());
        new AddPerson(register).remove(odette);
        hand.click("cancel");
        hand.waitFor("search");
        assertInstanceOf(HomeView.class, shell.screen());
    }

    @SuppressWarnings("unchecked") // the box of the views
    private ComboBox<Selection> view() {
        return (ComboBox<Selection>) hand.waitFor("view");
    }

    private TableView<?> table() {
        return (TableView<?>) hand.waitFor("people");
    }
}
