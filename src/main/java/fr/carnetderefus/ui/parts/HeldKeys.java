package fr.carnetderefus.ui.parts;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.EnumSet;
import java.util.Set;

/**
 * A key that accepts or takes away does so once, however long it is held down: a hand that rests on
 * Enter would accept one document after another that nobody has looked at.
 */
public final class HeldKeys {
    private static final Set<KeyCode> ONCE = EnumSet.of(KeyCode.ENTER, KeyCode.DELETE);

    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    private HeldKeys() {}

    /** Keeps repetitions from a window; where one writes a key goes on. */
    public static void countOnce(Scene scene) {
        var held = new HeldKeys();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, held::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, key -> held.down.remove(key.getCode()));
        scene.windowProperty()
                .flatMap(window -> window.focusedProperty())
                .subscribe(focused -> held.down.clear()); // it may be let go over another window
    }

    private void pressed(KeyEvent key) {
        if (ONCE.contains(key.getCode())
                && !down.add(key.getCode())
                && !(key.getTarget() instanceof TextInputControl)) {
            key.consume();
        }
    }
}
