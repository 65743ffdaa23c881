package fr.carnetderefus.ui.parts;

import javafx.animation.PauseTransition;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A window that takes no orders for a moment. It does not grey out, which would take the focus from
 * where one is, for what is mostly a few milliseconds; where it lasts, the pointer says so.
 */
final class Held {
    /** Releases pass: a button that is down comes up again. */
    private static final Set<EventType<? extends InputEvent>> ORDERS =
            Set.of(
                    MouseEvent.MOUSE_PRESSED,
                    MouseEvent.MOUSE_CLICKED,
                    KeyEvent.KEY_PRESSED,
                    KeyEvent.KEY_TYPED,
                    DragEvent.DRAG_OVER, // and so the pointer says that nothing can be dropped
                    DragEvent.DRAG_DROPPED,
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED);

    private static final Duration PATIENCE = Duration.millis(300);

    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;

    void hold(Node window) {
        held = true;
        patience.setOnFinished(e -> window.setCursor(Cursor.WAIT));
        patience.playFromStart();
    }

    void release(Node window) {
        held = false;
        patience.stop();
        window.setCursor(null);
        var now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /** Drops what waits; who held the window still releases it. */
    void forget() {
        waiting.clear();
    }

    boolean isHeld() {
        return held;
    }

    void whenFree(Runnable action) {
        if (held) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    void keepOut(InputEvent event) {
        if (held && ORDERS.contains(event.getEventType())) {
            event.consume();
        }
    }
}
