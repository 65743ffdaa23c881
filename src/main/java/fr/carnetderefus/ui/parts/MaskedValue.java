package fr.carnetderefus.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** A number or code as dots until asked for. */
public final class MaskedValue extends HBox {
    /**
     * A masked value.
     *
     * @param masked what is shown at first
     * @param value what is shown once asked for
     * @param words of the button
     * @param name what screen readers call the button: whose value it shows
     */
    public MaskedValue(String masked, String value, ShowToggle words, String name) {
        getStyleClass().add("gap-2");
        setAlignment(Pos.CENTER_LEFT);
        var shown = Labels.of(masked, "code");
        var show = words.button(on -> shown.setText(on ? value : masked));
        show.setAccessibleText(name);
        show.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(shown, show);
    }
}
