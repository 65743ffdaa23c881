package fr.carnetderefus.ui.parts;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * The words of a button that shows and hides what is masked.
 *
 * @param show "Afficher"
 * @param hide "Masquer"
 */
public record ShowToggle(String show, String hide) {
    /** The masked line with its button beside. */
    Region beside(SecretInput input) {
        var button = new ToggleButton(show, Icon.SHOW.node());
        button.setMnemonicParsing(false);
        button.getStyleClass().add("show-toggle");
        button.selectedProperty()
                .subscribe((was, is) -> {
                    input.setShown(is);
                    button.setText(is ? hide : show);
                    button.setGraphic((is ? Icon.HIDE : Icon.SHOW).node());
                });
        return new FieldRow(input, button, true);
    }
}
