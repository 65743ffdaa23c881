package fr.carnetderefus.ui.parts;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/**
 * The words of a button that shows and hides what is masked.
 *
 * @param show "Afficher"
 * @param hide "Masquer"
 */
public record ShowToggle(String show, String hide) {
    /** The button; {@code shown} is told at once, and after each press, whether to show. */
    public ToggleButton button(Consumer<Boolean> shown) {
        var button = new ToggleButton();
        button.setMnemonicParsing(false);
        button.getStyleClass().add("show-toggle");
        button.selectedProperty()
                .subscribe(is -> {
                    shown.accept(is);
                    button.setText(is ? hide : show);
                    button.setGraphic((is ? Icon.HIDE : Icon.SHOW).node());
                });
        return button;
    }

    /** The masked line with its button beside. */
    Region beside(SecretInput input) {
        return new FieldRow(input, button(input::setShown), true);
    }
}
