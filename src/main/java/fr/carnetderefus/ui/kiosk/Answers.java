package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Large buttons, one below the other: each is an answer, and choosing it leads on. */
final class Answers extends VBox {
    Answers() {
        getStyleClass().add("answers");
    }

    /** One more answer. */
    Answers add(String id, Icon icon, String words, Runnable chosen) {
        return add(id, icon, words, "", chosen);
    }

    /** One more answer, with a line that explains it. */
    Answers add(String id, Icon icon, String words, String explained, Runnable chosen) {
        var button = Buttons.secondary(words, chosen);
        button.setId(id);
        button.getStyleClass().add("answer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setGraphic(icon.node());
        if (!explained.isEmpty()) {
            button.setAccessibleHelp(explained);
        }
        getChildren().add(button);
        if (!explained.isEmpty()) {
            getChildren().add(Labels.of(explained, "explained"));
        }
        return this;
    }

    /** The answer that was given before; coming back one sees it, by more than a colour. */
    Answers given(String id) {
        for (var node : getChildren()) {
            if (node instanceof Button button && id.equals(button.getId())) {
                button.setGraphic(Icon.CHECK.node());
                button.getStyleClass().add("given");
            }
        }
        return this;
    }
}
