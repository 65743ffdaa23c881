package fr.carnetderefus.ui.parts;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls to what has the focus when none of it is to be seen. JavaFX does so for Tab alone, not
 * where a key or a mistake leads to a field. What is seen in part stays: it may be under the mouse.
 */
public final class Reveal {
    private static final double FROM_TOP = 1 / 3.0;

    private Reveal() {}

    /** From now on, in that scene. */
    public static void focusIn(Scene scene) {
        scene.focusOwnerProperty()
                .subscribe(node -> {
                    if (node != null) {
                        Platform.runLater(() -> reveal(node));
                    }
                });
    }

    private static void reveal(Node node) {
        if (node.getScene() == null) {
            return; // it has gone since
        }
        node.getScene().getRoot().layout();
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                scroll(pane, node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        var content = pane.getContent();
        var height = pane.getViewportBounds().getHeight();
        var hidden = content.getLayoutBounds().getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        var at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var top = pane.getVvalue() * hidden;
        if (at.getMaxY() <= top || at.getMinY() >= top + height) {
            pane.setVvalue(Math.clamp((at.getMinY() - height * FROM_TOP) / hidden, 0, 1));
        }
    }
}
