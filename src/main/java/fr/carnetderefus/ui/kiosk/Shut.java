package fr.carnetderefus.ui.kiosk;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Keeps a kiosk shut: of keys and gestures only those come through that type, move and choose. No
 * shortcut, no menu, nothing dropped, nothing pasted from before. What the window manager takes for
 * itself never comes here: a kiosk has none (packaging, kiosk).
 */
final class Shut {
    private Shut() {}

    /**
     * Shuts it.
     *
     * @param leave what the keys do that elsewhere close a window; they are kept out like all
     *     others where it is not for them to decide
     */
    static void install(Scene scene, Runnable leave) {
        scene.addEventFilter(KeyEvent.ANY, key -> key(key, leave));
        scene.addEventFilter(MouseEvent.ANY, Shut::mouse);
        scene.addEventFilter(ContextMenuEvent.ANY, Event::consume);
        scene.addEventFilter(DragEvent.ANY, Event::consume);
        scene.addEventFilter(GestureEvent.ANY, Shut::gesture);
    }

    private static void key(KeyEvent key, Runnable leave) {
        var shortcut = key.isControlDown() || key.isAltDown() || key.isMetaDown();
        if (shortcut || isOutside(key.getCode())) {
            key.consume();
        }
        if (key.getEventType() == KeyEvent.KEY_PRESSED && closesElsewhere(key)) {
            leave.run();
        }
    }

    private static boolean closesElsewhere(KeyEvent key) {
        return switch (key.getCode()) {
            case ESCAPE -> true;
            case F4 -> key.isAltDown();
            case Q, W -> key.isShortcutDown();
            default -> false;
        };
    }

    private static boolean isOutside(KeyCode code) {
        return code.isFunctionKey()
                || code.isMediaKey()
                || switch (code) {
                    case ESCAPE,
                            CONTEXT_MENU,
                            PRINTSCREEN,
                            INSERT,
                            HELP,
                            PROPS,
                            AGAIN,
                            UNDO,
                            CUT,
                            COPY,
                            PASTE,
                            FIND,
                            POWER,
                            WINDOWS,
                            COMMAND ->
                            true;
                    default -> false;
                };
    }

    private static void mouse(MouseEvent mouse) {
        var button = mouse.getButton();
        if (button != MouseButton.NONE && button != MouseButton.PRIMARY) {
            mouse.consume();
        }
    }

    /** One scrolls; nothing is zoomed, turned or swiped. */
    private static void gesture(GestureEvent gesture) {
        if (!(gesture instanceof ScrollEvent scroll) || scroll.isControlDown()) {
            gesture.consume();
        }
    }
}
