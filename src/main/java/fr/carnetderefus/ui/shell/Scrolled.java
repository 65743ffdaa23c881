package fr.carnetderefus.ui.shell;

import fr.carnetderefus.ui.parts.PageScroll;

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
        return new Scrolled(screen instanceof ScrollPane pane ? PageScroll.above(pane) : 0);
    }

    /** Scrolls the screen that stands in its place, once it knows its height. */
    void restore(Scene scene, Node screen) {
        if (screen instanceof ScrollPane pane && pixels > 0) {
            AfterLayout.run(scene, () -> PageScroll.above(pane, pixels));
        }
    }
}
