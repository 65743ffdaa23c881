package fr.carnetderefus.ui.shell;

import fr.carnetderefus.ui.parts.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;

/** The screen with the places around it: at its left, or at its head where letters are large. */
final class PlacesFrame {
    /** Below so many em a column of places would leave no room for a page. */
    private static final int NARROW_EM = 45;

    private final Shell shell;
    private final BorderPane pane = new BorderPane();
    private boolean narrow;

    PlacesFrame(Shell shell) {
        this.shell = shell;
    }

    /** From now on follows the width of the window. */
    void install(Scene scene) {
        scene.widthProperty().subscribe(this::resized);
    }

    BorderPane pane() {
        return pane;
    }

    /** Shows a screen, and which place it belongs to. */
    void show(Node screen) {
        arrange();
        pane.setCenter(screen);
    }

    /** Shows nothing. */
    void clear() {
        pane.setCenter(null);
        pane.setLeft(null);
        pane.setTop(null);
    }

    /** Says around the screen how things stand now. */
    void tell() {
        arrange();
    }

    private void arrange() {
        narrow = isNarrow();
        var open = shell.isOpen();
        var age = shell.screens().backups().age();
        pane.setLeft(open && !narrow ? PlacesColumn.column(shell, shell.place(), age) : null);
        pane.setTop(open && narrow ? PlacesColumn.rows(shell, shell.place(), age) : null);
    }

    /** The window, or its letters, got larger or smaller. */
    void resized() {
        if (narrow != isNarrow()) {
            arrange();
        }
    }

    private boolean isNarrow() {
        return pane.getScene().getWidth() < NARROW_EM * Theme.em(pane);
    }
}
