package fr.carnetderefus.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Buttons in a row that goes on in a second row where there is no room. */
public final class Actions extends FlowPane {
    /** The buttons, the most important first. */
    public Actions(Node... buttons) {
        super(buttons);
        getStyleClass().add("actions");
        setAlignment(Pos.CENTER_LEFT);
        // Asked without a width, a flow pane would break after 400 px and claim two rows.
        setPrefWrapLength(0);
    }

    /**
     * How wide all stand in one row; a little more, since a row that just fits is broken by
     * rounding.
     */
    double oneRow() {
        var row = 1.0;
        for (var button : getManagedChildren()) {
            row += snapSizeX(button.prefWidth(-1)) + getHgap();
        }
        return row - getHgap();
    }
}
