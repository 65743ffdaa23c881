package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class PlacesTest {
    private final List<String> gone = new ArrayList<>();

    @Start
    void start(Stage stage) {
        var places = Places.column("Endroits");
        for (var name : List.of("Aujourd’hui", "Preuves", "Aide")) {
            places.add(Icon.HELP, name, () -> gone.add(name));
        }
        places.mark(0);
        var scene = new Scene(places, 300, 300);
        Theme.apply(scene, new Appearance(false, 100, true));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickGoesAndTheMarkStaysUntilOneIsThere(FxRobot robot) {
        robot.clickOn("Preuves");
        assertEquals(List.of("Preuves"), gone);
        assertTrue(marked(robot, "Aujourd’hui"));
        assertFalse(marked(robot, "Preuves"));
    }

    @Test
    void oneMayGoToThePlaceOneIsIn(FxRobot robot) {
        robot.clickOn("Aujourd’hui");
        assertEquals(List.of("Aujourd’hui"), gone);
        assertTrue(marked(robot, "Aujourd’hui"));
    }

    @Test
    void arrowsLeadAndSpaceGoes(FxRobot robot) {
        robot.interact(() -> robot.lookup("Aujourd’hui").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertEquals(List.of(), gone);
        assertTrue(marked(robot, "Aujourd’hui"));
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("Aide"), gone);
    }

    private static boolean marked(FxRobot robot, String name) {
        return robot.lookup(name).queryAs(ToggleButton.class).isSelected();
    }
}
