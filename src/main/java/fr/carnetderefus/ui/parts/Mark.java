package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A small drawn shape, one for each meaning, as tall as the text beside it. */
final class Mark extends Region {
    Mark(String meaning) {
        getStyleClass().addAll("mark", meaning);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
    }
}
