package fr.carnetderefus.ui.shell;

import fr.carnetderefus.ui.parts.Footed;
import fr.carnetderefus.ui.parts.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;

/** The screen with the places around it: at its left, or at its head where letters are large. */
final class PlacesFrame {
    /** Below so many em a column of places would leave no room for a page. */
    private static final int NARROW_EM = 45;

    /** Below so many em of height rows of places would leave no room either. */
    private static final int LOW_EM = 36;

    /** How the places stand around a screen. */
    private enum Way {
        COLUMN,
        ROWS,
        FOLDED
    }

    private final Shell shell;
    private final Footed page = new Footed();
    private final BorderPane pane = new BorderPane(page);
    private Way way = Way.COLUMN;

    PlacesFrame(Shell shell) {
        this.shell = shell;
    }

    /** From now on follows the size of the window. */
    void install(Scene scene) {
        scene.widthProperty().subscribe(this::resized);
        scene.heightProperty().subscribe(this::resized);
    }

    BorderPane pane() {
        return pane;
    }

    /** Where the screens stand, without the places around them. */
    Footed page() {
        return page;
    }

    /** Shows a screen, and which place it belongs to. */
    void show(Node screen) {
        arrange();
        page.show(screen);
    }

    /** Shows nothing. */
    void clear() {
        page.clear();
        pane.setLeft(null);
        pane.setTop(null);
    }

    /** Says around the screen how things stand now. */
    void tell() {
        arrange();
    }

    private void arrange() {
        way = way();
        var age = shell.screens().backups().age();
        var places =
                !shell.isOpen()
                        ? null
                        : switch (way) {
                            case COLUMN -> PlacesColumn.column(shell, shell.place(), age);
                            case ROWS -> PlacesColumn.rows(shell, shell.place(), age);
                            case FOLDED -> PlacesColumn.folded(shell, shell.place(), age);
                        };
        pane.setLeft(way == Way.COLUMN ? places : null);
        pane.setTop(way == Way.COLUMN ? null : places);
    }

    /** The window, or its letters, got larger or smaller. */
    void resized() {
        if (way != way()) {
            arrange();
        }
    }

    private Way way() {
        var em = Theme.em(pane);
        var scene = pane.getScene();
        if (scene.getWidth() >= NARROW_EM * em) {
            return Way.COLUMN;
        }
        return scene.getHeight() >= LOW_EM * em ? Way.ROWS : Way.FOLDED;
    }
}
