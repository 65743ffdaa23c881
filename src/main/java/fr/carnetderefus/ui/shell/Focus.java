package fr.carnetderefus.ui.shell;

import fr.carnetderefus.ui.desk.Screen;

import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

/**
 * Puts the focus back on the control of the same id; where it is gone, on what says by its id that
 * it comes after it (or the first in there), or where the screen begins.
 */
final class Focus {
    private Focus() {}

    static void restore(Scene scene, Screen screen, @Nullable String id) {
        // JavaFX gives the focus to the first control when the one that had it went away
        AfterLayout.run(scene, () -> restoreNow(scene, screen, id));
    }

    private static void restoreNow(Scene scene, Screen screen, @Nullable String id) {
        if (screen.node().getScene() == null) {
            return; // another screen has come since
        }
        var same = id == null ? null : scene.lookup("#" + id);
        if (same == null && id != null) {
            same = scene.lookup("#after-" + id);
            if (same != null && !same.isFocusTraversable()) {
                same = same.lookup(".button");
            }
        }
        if (same instanceof RadioButton radio
                && radio.getToggleGroup() != null
                && radio.getToggleGroup().getSelectedToggle() instanceof RadioButton chosen) {
            same = chosen; // an arrow key chooses before it moves the focus
        }
        if (same == null || !same.isFocusTraversable() || same.isDisabled()) {
            screen.focusFirst();
        } else {
            same.requestFocus();
            if (same instanceof TextInputControl field) {
                field.end(); // all of it would be selected, and gone with the next letter
            }
        }
    }
}
