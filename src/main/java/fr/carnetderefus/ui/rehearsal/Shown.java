package fr.carnetderefus.ui.rehearsal;

import javafx.scene.Node;

import java.util.List;

/**
 * A page as it stands in the window.
 *
 * @param sheets from top to bottom
 * @param focus puts the focus where one goes on
 */
record Shown(List<Node> sheets, Runnable focus) {
    Shown {
        sheets = List.copyOf(sheets);
    }

    /**
     * A page one goes on from by a button. Screen readers say what is on the page when the focus
     * comes to it.
     */
    static Shown of(Node start, String said, Node... sheets) {
        start.setAccessibleHelp(said);
        return new Shown(List.of(sheets), start::requestFocus);
    }
}
