package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
    void undoneOnceAndGone(FxRobot robot) {
        robot.interact(() ->
                overlay.toast(
                        new UndoBar("Léa ajoutée.", "Annuler", () -> done.add("undo"), "Fermer")));
        robot.clickOn("Annuler");
        assertEquals(List.of("undo"), done);
        assertTrue(robot.lookup("Annuler").queryAll().isEmpty());
    }

    private String focused() {
        return ((Labeled) Objects.requireNonNull(overlay.getScene().getFocusOwner())).getText();
    }
}
