package fr.carnetderefus.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What a thing is called and what it is: side by side, or below where there is no room. */
public final class DetailRow extends FlowPane {
    /** A row; labels of rows below each other have one width. */
    public DetailRow(Label label, Node... values) {
        super(label);
        getStyleClass().add("detail-row");
        label.getStyleClass().add("detail-label");
        setAlignment(Pos.CENTER_LEFT);
        setPrefWrapLength(0);
        getChildren().addAll(values);
    }
}
