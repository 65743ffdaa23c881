package fr.carnetderefus.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * How far a screen was scrolled, so that it does not jump when it is built anew.
 *
 * @param pixels out of sight above; not a part of the whole, for the whole may have grown
 */
record Scrolled(double pixels) {
    static Scrolled of(Node screen) {
        return new Scrolled(
                screen instanceof ScrollPane pane ? pane.getVvalue() * hidden(pane) : 0);
    }

    /** Scrolls the screen that stands in its place, once it knows its height. */
    void restore(Scene scene, Node screen) {
        if (screen instanceof ScrollPane pane && pixels > 0) {
            AfterLayout.run(scene, () -> scroll(pane));
        }
    }

    private void scroll(ScrollPane pane) {
        var hidden = hidden(pane);
        if (hidden > 0) {
            pane.setVvalue(Math.clamp(pixels / hidden, 0, 1));
        }
    }

    private static double hidden(ScrollPane pane) {
        var content = pane.getContent().getLayoutBounds().getHeight();
        return Math.max(0, content - pane.getViewportBounds().getHeight());
    }
}
