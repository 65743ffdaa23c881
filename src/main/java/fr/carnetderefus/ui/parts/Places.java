package fr.carnetderefus.ui.parts;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The column of places at the left of the window. Up and down lead from one to the next. */
public final class Places extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    /** An empty column; {@code name} is what screen readers call it. */
    public Places(String name) {
        getStyleClass().add("places");
        setAccessibleText(name);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Adds a place; the action runs when the user goes there, not for {@link #mark}. */
    public void add(Icon icon, String name, Runnable action) {
        var place = new RadioButton(name);
        place.setMnemonicParsing(false);
        place.setGraphic(icon.node());
        place.getStyleClass().setAll("toggle-button", "place");
        place.setMaxWidth(Double.MAX_VALUE);
        place.setToggleGroup(group);
        place.setOnAction(e -> action.run());
        getChildren().add(place);
    }

    /** Shows that one stands at the place with this number, counted from 0. */
    public void mark(int place) {
        group.selectToggle(group.getToggles().get(place));
    }
}
