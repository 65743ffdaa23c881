package fr.carnetderefus.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Where on the card its serial number stands: a plain rectangle in paper and ink, which imitates no
 * official design.
 */
public final class CardDrawing extends VBox {
    private CardDrawing(StackPane card, String face, String spoken) {
        getStyleClass().add("card-drawing");
        getChildren().addAll(new ShrinkPane(card), Labels.of(face, "soft", "face"));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
    }

    /**
     * The front of a card with a photo: the number is at the top right, after a fixed beginning.
     *
     * @param face "Recto de la carte"
     * @param fixed the figures that all cards begin with
     * @param wanted what stands for those asked for, such as "01024576124"
     * @param spoken the whole, for screen readers
     */
    public static CardDrawing withPhoto(String face, String fixed, String wanted, String spoken) {
        var number = new HBox(Labels.of(fixed, "fixed"), Labels.of(wanted, "wanted"));
        number.getStyleClass().add("number");
        var photo = new Region();
        photo.getStyleClass().add("photo");
        var body = row(lines(3), photo);
        return new CardDrawing(card(row(number, Pos.TOP_RIGHT), body), face, spoken);
    }

    /** The back of a card without a photo: the number is at the top left. */
    public static CardDrawing withoutPhoto(String face, String wanted, String spoken) {
        var number = new HBox(Labels.of(wanted, "wanted"));
        number.getStyleClass().add("number");
        return new CardDrawing(
                card(row(number, Pos.TOP_LEFT), row(lines(4), new Region())), face, spoken);
    }

    private static StackPane card(HBox top, HBox body) {
        VBox.setVgrow(body, Priority.ALWAYS);
        var inside = new VBox(top, body);
        inside.getStyleClass().add("inside");
        var card = new StackPane(inside);
        card.getStyleClass().add("card");
        return card;
    }

    private static HBox row(HBox number, Pos place) {
        var row = new HBox(number);
        row.setAlignment(place);
        return row;
    }

    private static HBox row(Region left, Region right) {
        var row = new HBox(left, right);
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.getStyleClass().add("gap-2");
        HBox.setHgrow(left, Priority.ALWAYS);
        return row;
    }

    private static VBox lines(int count) {
        var lines = new VBox();
        lines.getStyleClass().add("lines");
        lines.setAlignment(Pos.BOTTOM_LEFT);
        for (var i = 0; i < count; i++) {
            var line = new Region();
            line.getStyleClass().addAll("line", i % 2 == 0 ? "long" : "short");
            lines.getChildren().add(line);
        }
        return lines;
    }
}
