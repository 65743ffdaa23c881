package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** What stands on a kiosk's screen: one question, what answers it, and the ways on. */
final class Page extends VBox {
    private final FlowPane ways = new FlowPane();
    private @Nullable Node first;

    /**
     * A page.
     *
     * @param place where one is on the way; empty where that has no sense
     */
    Page(String place, String question, Node... body) {
        getStyleClass().add("kiosk-page");
        ways.getStyleClass().add("ways");
        if (!place.isEmpty()) {
            getChildren().add(Labels.of(place, "soft", "place"));
        }
        getChildren().add(Labels.of(question, "question"));
        getChildren().addAll(body);
        getChildren().add(ways);
    }

    /** The ways on, the one most take first. */
    Page ways(Node... buttons) {
        ways.getChildren().addAll(buttons);
        return this;
    }

    /** Where the focus goes when the page comes; else to the first thing that can have it. */
    Page startAt(Node node) {
        first = node;
        return this;
    }

    @Nullable Node first() {
        return first;
    }
}
