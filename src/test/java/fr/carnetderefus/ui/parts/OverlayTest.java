package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.ui.MadeMouse;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@ExtendWith(ApplicationExtension.class)
class OverlayTest {
    private final List<String> done = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set by start
    private Overlay overlay;

    @SuppressWarnings("NullAway.Init") // set by start
    private Button below;

    @Start
    void start(Stage stage) {
        below = Buttons.primary("Effacer", () -> overlay.show(question()));
        overlay = new Overlay(below);
        StackPane.setAlignment(below, Pos.TOP_LEFT); // as a page begins
        var scene = new Scene(overlay, 600, 400);
        Theme.apply(scene, new Appearance(false, 100, true));
        stage.setScene(scene);
        stage.show();
    }

    private DialogSheet question() {
        var sheet = new DialogSheet("Effacer Léa du carnet ?");
        return sheet.answers(
                Buttons.primary(
                        "Effacer Léa",
                        () -> {
                            done.add("effacer");
                            sheet.close();
                        }),
                Buttons.secondary("Garder Léa", sheet::close));
    }

    @Test
    void aSheetBelowAnotherCanGo(FxRobot robot) {
        var first = question();
        robot.interact(() -> {
            overlay.show(first);
            overlay.show(question());
            first.close();
        });
        assertTrue(overlay.isAsking());
        assertEquals("Effacer Léa", focused());
        robot.type(KeyCode.ESCAPE);
        assertFalse(overlay.isAsking(), "nothing was left behind");
    }

    @Test
    void theFocusStaysOnTheSheetAndComesBack(FxRobot robot) {
        robot.clickOn("Effacer");
        assertEquals("Effacer Léa", focused());
        robot.type(KeyCode.TAB);
        assertEquals("Garder Léa", focused());
        robot.type(KeyCode.TAB);
        assertEquals("Effacer Léa", focused());
        robot.type(KeyCode.ESCAPE);
        assertFalse(overlay.isAsking());
        assertEquals("Effacer", focused());
        assertEquals(List.of(), done);
    }

    /** The hand that rests on the mouse must not take the answer from the keyboard. */
    @Test
    void aClickBesideTheAnswersLeavesTheFocusWhereItIs(FxRobot robot) {
        robot.clickOn("Effacer");
        var window = below.getScene().getWindow();
        robot.clickOn(window.getX() + 20, window.getY() + window.getHeight() - 20);
        assertEquals("Effacer Léa", focused());
        robot.clickOn("Effacer Léa du carnet ?");
        assertEquals("Effacer Léa", focused());
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("effacer"), done);
    }

    @Test
    void anAnswerClosesTheSheet(FxRobot robot) {
        robot.clickOn("Effacer").type(KeyCode.SPACE);
        assertEquals(List.of("effacer"), done);
        assertFalse(overlay.isAsking());
        assertFalse(below.isDisabled());
    }

    @Test
    void sheetsLieOnSheets(FxRobot robot) {
        robot.clickOn("Effacer");
        robot.interact(() ->
                overlay.show(new DialogSheet("Encore ?").answers(Buttons.quiet("Oui", () -> {}))));
        assertEquals("Oui", focused());
        robot.type(KeyCode.ESCAPE);
        assertTrue(overlay.isAsking());
        assertEquals("Effacer Léa", focused());
    }

    @Test
    void aSheetMayStartAtTheWayOut(FxRobot robot) {
        var out = Buttons.secondary("Garder", () -> {});
        var sheet = new DialogSheet("?").answers(Buttons.primary("Effacer tout", () -> {}), out);
        robot.interact(() -> overlay.show(sheet.startAt(out)));
        assertEquals("Garder", focused());
    }

    @Test
    void enterAnswersFromAField(FxRobot robot) {
        var line = new TextLineField("Nom");
        var choice = new ChoiceField<>("Choix", "", List.of("a", "b"), a -> a);
        robot.interact(() -> overlay.show(asked(line, choice)));
        robot.interact(line.control()::requestFocus);
        robot.type(KeyCode.ENTER);
        robot.interact(choice.control()::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("effacer", "effacer"), done);
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        assertEquals("Garder", focused());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("effacer", "effacer", "garder"), done, "a button means itself");
    }

    @Test
    void enterAnswersNothingWhereItMeansALineOrTheAnswerIsForGood(FxRobot robot) {
        var note = new NoteField("Note", 3);
        robot.interact(() -> overlay.show(asked(note)));
        robot.interact(note.control()::requestFocus);
        robot.type(KeyCode.ENTER);
        var line = new TextLineField("Nom");
        var out = Buttons.quiet("Garder", () -> {});
        robot.interact(() ->
                overlay.show(
                        new DialogSheet("Effacer ?", line)
                                .answers(Buttons.primary("Oui", () -> done.add("oui")), out)
                                .startAt(out)));
        robot.interact(line.control()::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), done);
    }

    private DialogSheet asked(Node... fields) {
        return new DialogSheet("Effacer ?", fields)
                .answers(
                        Buttons.primary("Effacer", () -> done.add("effacer")),
                        Buttons.quiet("Garder", () -> done.add("garder")));
    }

    @Test
    void undoneOnceAndGone(FxRobot robot) {
        robot.interact(() ->
                overlay.toast(
                        new UndoBar("Léa ajoutée.", "Annuler", () -> done.add("undo"), "Fermer")));
        robot.clickOn("Annuler");
        assertEquals(List.of("undo"), done);
        assertTrue(robot.lookup("Annuler").queryAll().isEmpty());
    }

    @Test
    void whatIsSaidMovesNothingAboveItAndGivesTheFocusBack(FxRobot robot) {
        robot.interact(below::requestFocus);
        var before = below.localToScene(below.getLayoutBounds());
        robot.interact(() -> overlay.toast(new UndoBar("Léa ajoutée.", "Fermer")));
        assertEquals(before, below.localToScene(below.getLayoutBounds()));
        robot.type(KeyCode.TAB);
        assertEquals("Fermer", focused());
        robot.type(KeyCode.SPACE);
        assertEquals("Effacer", focused());
    }

    /** A page that was scrolled shows the same lines; at its end are the buttons, and they stay. */
    @Test
    void whatIsSaidTakesRoomFromBelow(FxRobot robot) {
        var end = Buttons.primary("Enregistrer", () -> {});
        var high = new Region();
        high.setMinHeight(900);
        var scroll = new PageScroll(new VBox(high, end));
        var window = new Overlay(scroll);
        robot.interact(() -> overlay.getScene().setRoot(window));
        robot.interact(() -> scroll.setVvalue(0.5));
        var before = high.localToScene(high.getLayoutBounds()).getMinY();
        robot.interact(() -> window.toast(new UndoBar("Léa ajoutée.", "Fermer")));
        assertEquals(before, high.localToScene(high.getLayoutBounds()).getMinY(), 1);
        robot.interact(window::quiet);
        assertEquals(before, high.localToScene(high.getLayoutBounds()).getMinY(), 1);
        robot.interact(() -> scroll.setVvalue(1));
        robot.interact(() -> window.toast(new UndoBar("Léa ajoutée.", "Fermer")));
        var bar = window.lookup(".undo-bar");
        assertTrue(
                end.localToScene(end.getLayoutBounds()).getMaxY()
                        <= bar.localToScene(bar.getLayoutBounds()).getMinY());
    }

    /** The second click of a double click meant the button that was there before. */
    @Test
    void theSecondOfTwoClicksMeansNothingThatHasJustCome(FxRobot robot) {
        robot.interact(() -> {
            Event.fireEvent(below, MadeMouse.event(MouseEvent.MOUSE_PRESSED, below, 5, 1));
            overlay.toast(new UndoBar("Léa ajoutée.", "Annuler", () -> done.add("undo"), "Fermer"));
            press(2);
        });
        assertEquals(List.of(), done);
        robot.interact(() -> press(1));
        assertEquals(List.of("undo"), done);
    }

    private void press(int clicks) {
        overlay.applyCss();
        overlay.layout();
        var take = overlay.lookup("#take-back");
        Event.fireEvent(take, MadeMouse.event(MouseEvent.MOUSE_PRESSED, take, 5, clicks));
        Event.fireEvent(take, MadeMouse.event(MouseEvent.MOUSE_RELEASED, take, 5, clicks));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 300})
    void theOffersAreWholeInAnySize(int percent, FxRobot robot) {
        robot.interact(() -> {
            Theme.apply(overlay.getScene(), new Appearance(false, percent, true));
            overlay.toast(
                    new UndoBar(
                            "Attempt for Marie-Antoinette noted. You can try again whenever you want.",
                            "Annuler",
                            () -> {},
                            "Fermer"));
        });
        robot.interact(() -> {
            var bar = overlay.lookup(".undo-bar");
            for (var node : bar.lookupAll(".button, .label")) {
                var words = (Labeled) node;
                assertFalse(words.isTextTruncated(), words.getText());
                var right = node.localToScene(node.getLayoutBounds()).getMaxX();
                assertTrue(right <= 600, words.getText());
            }
        });
    }

    @Test
    void anOrderUnderWayKeepsOthersOut(FxRobot robot) {
        robot.interact(overlay::hold);
        robot.clickOn("Effacer");
        robot.interact(below::requestFocus);
        robot.type(KeyCode.SPACE);
        assertFalse(overlay.isAsking());
        assertEquals("Effacer", focused(), "the focus stays where it was");
        robot.interact(() -> overlay.whenFree(() -> done.add("then")));
        assertEquals(List.of(), done);
        robot.interact(overlay::release);
        assertEquals(List.of("then"), done);
        robot.clickOn("Effacer");
        assertTrue(overlay.isAsking());
    }

    private String focused() {
        return ((Labeled) Objects.requireNonNull(overlay.getScene().getFocusOwner())).getText();
    }
}
