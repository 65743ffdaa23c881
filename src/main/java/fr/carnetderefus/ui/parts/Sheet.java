package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A sheet of paper with 24 px inside, on which the rest is laid one below the other. */
public final class Sheet extends VBox {
    /** A sheet with these things on it. */
    public Sheet(Node... children) {
        super(children);
        getStyleClass().add("sheet");
    }

    /** A sheet that opens with a heading, by which screen readers name it. */
    public static Sheet titled(String heading, Node... children) {
        var sheet = new Sheet();
        sheet.getChildren().add(Labels.of(heading, "heading"));
        sheet.getChildren().addAll(children);
        sheet.setAccessibleRole(AccessibleRole.PARENT);
        sheet.setAccessibleText(heading);
        return sheet;
    }
}
