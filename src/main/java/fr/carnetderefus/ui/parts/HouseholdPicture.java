package fr.carnetderefus.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** The whole household at a glance: a figure for each person, or a bar where they are many. */
public final class HouseholdPicture extends VBox {
    /** Up to so many people are drawn as figures. */
    public static final int MOST_FIGURES = 12;

    /** A person: how things stand and the first name below the figure. */
    public record Figure(Status status, String name) {}

    /** A part of the bar: how many people, and the words for it: "3 refus prouvés". */
    public record Share(Status status, int count, String words) {}

    private HouseholdPicture(Node picture, String description) {
        super(picture);
        getStyleClass().add("household-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
    }

    /** A figure for each; the description says the same in words. */
    public static HouseholdPicture ofFigures(List<Figure> people, String description) {
        var row = new FlowPane();
        row.getStyleClass().add("figures");
        people.forEach(p -> row.getChildren().add(figure(p)));
        return new HouseholdPicture(row, description);
    }

    /**
     * A bar in parts, each as long as its share, with its words below. Empty parts are left out.
     */
    public static HouseholdPicture ofShares(List<Share> shares, String description) {
        var bar = new HBox();
        bar.getStyleClass().add("shares");
        var legend = new FlowPane();
        legend.getStyleClass().add("legend");
        var all = Math.max(1, shares.stream().mapToInt(Share::count).sum());
        for (var share : shares) {
            if (share.count() > 0) {
                bar.getChildren().add(part(share, bar, (double) share.count() / all));
                legend.getChildren().add(new StatusBadge(share.status(), share.words()));
            }
        }
        var picture = new VBox(bar, legend);
        picture.getStyleClass().add("gap-2");
        return new HouseholdPicture(picture, description);
    }

    private static Region part(Share share, HBox bar, double fraction) {
        var part = new Region();
        part.getStyleClass().addAll("share", share.status().style());
        part.setMinWidth(0);
        part.prefWidthProperty().bind(bar.widthProperty().multiply(fraction));
        HBox.setHgrow(part, Priority.SOMETIMES);
        return part;
    }

    private static VBox figure(Figure person) {
        var silhouette = new Region();
        silhouette.getStyleClass().addAll("silhouette", person.status().style());
        var mark = new Mark(person.status().style());
        var seal = new StackPane(mark);
        seal.getStyleClass().add("seal");
        StackPane.setAlignment(seal, Pos.BOTTOM_RIGHT);
        var drawn = new StackPane(silhouette, seal);
        drawn.getStyleClass().add("drawn");
        var name = Labels.of(person.name(), "name");
        name.setWrapText(false);
        var figure = new VBox(drawn, name);
        figure.getStyleClass().add("figure");
        figure.setAlignment(Pos.TOP_CENTER);
        return figure;
    }
}
