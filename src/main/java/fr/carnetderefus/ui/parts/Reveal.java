package fr.carnetderefus.ui.parts;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;

/**
 * Scrolls to what has the focus. By keyboard the whole field comes into sight, with its label and
 * its message; JavaFX brings the bare control, and only for Tab. After a click, what is seen in
 * part stays: it is under the mouse.
 */
public final class Reveal {
    private static final double FROM_TOP = 1 / 3.0;
    private static final double MARGIN_EM = 0.5;

    private final Scene scene;

    /** Weak: what was pressed last must not hold a screen that was left or locked. */
    private @Nullable WeakReference<Node> pressed;

    private Reveal(Scene scene) {
        this.scene = scene;
    }

    /** From now on, in that scene. */
    public static void focusIn(Scene scene) {
        var reveal = new Reveal(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, reveal::press);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> reveal.pressed = null);
        scene.focusOwnerProperty()
                .subscribe(node -> {
                    if (node != null) {
                        Platform.runLater(() -> reveal.focused(node));
                    }
                });
    }

    /** On a new screen JavaFX gives the focus to the first control, from where it goes on. */
    private void focused(Node node) {
        if (node.equals(scene.getFocusOwner())) {
            reveal(node);
        }
    }

    /** Scrolls to what has something to say, wherever the focus is. */
    public static void of(Node node) {
        Platform.runLater(() -> {
            var scene = node.getScene();
            if (scene != null) {
                new Reveal(scene).reveal(node);
            }
        });
    }

    /** Also scrolls to a field in which somebody types, wherever they have scrolled meanwhile. */
    public static void typingIn(Scene scene) {
        var reveal = new Reveal(scene);
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                e -> {
                    if (scene.getFocusOwner() instanceof TextInputControl field) {
                        Platform.runLater(() -> reveal.reveal(field));
                    }
                });
    }

    private void press(MouseEvent press) {
        pressed = press.getTarget() instanceof Node node ? new WeakReference<>(node) : null;
    }

    /**
     * Whether the mouse led there; a click elsewhere may lead the focus there as well. On a screen
     * built anew it is what has the same id.
     */
    private boolean isClicked(Node field) {
        var last = pressed == null ? null : pressed.get();
        if (last == null || last.getScene() != null) {
            return Within.holds(field, last);
        }
        for (var node = last; node != null; node = node.getParent()) {
            if (node.getId() != null) {
                return field.lookup("#" + node.getId()) != null;
            }
        }
        return false;
    }

    private void reveal(Node node) {
        if (!scene.equals(node.getScene())) {
            return; // it has gone since
        }
        scene.getRoot().layout();
        var clicked = isClicked(field(node));
        var whole = clicked ? node : field(node);
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                scroll(pane, whole, clicked);
            }
        }
    }

    /** The field that the control is part of, or the control itself. */
    private static Node field(Node control) {
        for (var above = control; above != null; above = above.getParent()) {
            if (above instanceof Field<?>) {
                return above;
            }
        }
        return control;
    }

    private void scroll(ScrollPane pane, Node node, boolean clicked) {
        var content = pane.getContent();
        var height = pane.getViewportBounds().getHeight();
        var hidden = PageScroll.hidden(pane);
        if (hidden == 0) {
            return;
        }
        var at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var top = PageScroll.above(pane);
        var margin = MARGIN_EM * Theme.em(node);
        double to;
        if (at.getMaxY() <= top || at.getMinY() >= top + height) {
            to = Math.max(at.getMinY() - height * FROM_TOP, at.getMaxY() + margin - height);
        } else if (clicked || (at.getMinY() >= top && at.getMaxY() <= top + height)) {
            return;
        } else {
            to = at.getMinY() < top ? at.getMinY() - margin : at.getMaxY() + margin - height;
        }
        // of what is higher than the window, the beginning
        pane.setVvalue(Math.clamp(Math.min(to, at.getMinY() - margin) / hidden, 0, 1));
    }
}
