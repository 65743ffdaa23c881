package fr.carnetderefus.ui.parts;

import javafx.scene.control.Label;

/** Words on paper: labels that wrap, never cut a text off, and carry their style classes. */
public final class Labels {
    private Labels() {}

    /** A text with style classes such as {@code title heading lead strong soft small code}. */
    public static Label of(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
