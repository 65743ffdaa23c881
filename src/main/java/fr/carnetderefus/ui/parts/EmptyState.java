package fr.carnetderefus.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A place with nothing in it yet: what it is for, and the button, or the few, that fill it. */
public final class EmptyState extends VBox {
    /** The icon of the place, its purpose in a few words and in a sentence, and the buttons. */
    public EmptyState(Icon icon, String title, String sentence, Button... buttons) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var drawing = new StackPane(icon.node());
        drawing.getStyleClass().add("drawing");
        var heading = Labels.of(title, "heading");
        var text = Labels.of(sentence, "soft", "sentence");
        var doors = new Actions(buttons);
        doors.setAlignment(Pos.CENTER);
        getChildren().addAll(drawing, heading, text, doors);
    }
}
