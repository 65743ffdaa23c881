package fr.carnetderefus.ui.shell;

import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Places;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The narrow column of places at the left, with the way out of the carnet at its foot. */
final class PlacesColumn {
    private PlacesColumn() {}

    static Node of(Shell shell, Place now) {
        var texts = shell.texts();
        var places = new Places(texts.get("place.all"));
        places.add(Icon.TODAY, texts.get("place.today"), () -> shell.wander(new Place.Home()));
        places.add(Icon.PROOF, texts.get("place.proofs"), () -> shell.wander(new Place.Proofs()));
        places.add(Icon.HELP, texts.get("place.help"), () -> shell.wander(new Place.Help()));
        places.add(
                Icon.SETTINGS,
                texts.get("place.settings"),
                () -> shell.wander(new Place.Settings(new Place.Home())));
        places.mark(
                switch (now) {
                    case Place.Proofs _, Place.OneProof _ -> 1;
                    case Place.Help _ -> 2;
                    case Place.Settings _ -> 3;
                    default -> 0;
                });
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var close = Buttons.quiet(Icon.LOCK, texts.get("place.close"), shell::leaveCarnet);
        close.setId("close-carnet");
        places.getChildren().addAll(gap, close);
        // at 300 % on a small screen the column is higher than the window
        var scroll = new ScrollPane(places);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("page-scroll", "places-scroll");
        return scroll;
    }
}
