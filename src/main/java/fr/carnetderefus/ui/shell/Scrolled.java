package fr.carnetderefus.ui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** How far a screen was scrolled, so that it does not jump when it is built anew. */
record Scrolled(double height) {
    static Scrolled of(Node screen) {
        return new Scrolled(screen instanceof ScrollPane pane ? pane.getVvalue() : 0);
    }

    void restore(Node screen) {
        if (screen instanceof ScrollPane pane) {
            Platform.runLater(() -> pane.setVvalue(height));
        }
    }
}
