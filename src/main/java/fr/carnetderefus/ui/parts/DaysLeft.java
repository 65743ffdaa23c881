package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The days left: the largest figure on a card, its unit beside and a line below. */
public final class DaysLeft extends VBox {
    /**
     * {@code figure} "12", {@code unit} "jours", {@code below} "jusqu’au 14 août 2026" or empty;
     * {@code spoken} is the whole for screen readers. The status gives shape and colour.
     */
    public DaysLeft(Status status, String figure, String unit, String below, String spoken) {
        getStyleClass().addAll("days-left", status.style());
        var number = Labels.of(figure, "figure");
        number.setMinWidth(USE_PREF_SIZE);
        var what = Labels.of(unit, "unit");
        what.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(number, what);
        row.getStyleClass().add("figure-row");
        if (status == Status.SOON || status == Status.LATE) {
            row.getChildren().addFirst(new Mark(status.style()));
        }
        getChildren().add(row);
        if (!below.isEmpty()) {
            getChildren().add(Labels.of(below, "soft"));
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
    }
}
