package fr.carnetderefus.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a screen: its title, one sentence below, its actions on the right. */
public final class PageHeader extends VBox {
    /** A head; an empty sentence takes no room. */
    public PageHeader(String title, String sentence, Node... actions) {
        getStyleClass().add("page-header");
        var words = new VBox(Labels.of(title, "title"));
        words.getStyleClass().add("gap-1");
        if (!sentence.isEmpty()) {
            words.getChildren().add(Labels.of(sentence, "lead", "soft", "reading"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var top = new HBox(words);
        top.getStyleClass().add("gap-2");
        if (actions.length > 0) {
            var buttons = new HBox(actions);
            buttons.getStyleClass().add("gap-1");
            buttons.setMinWidth(Region.USE_PREF_SIZE);
            top.getChildren().add(buttons);
        }
        getChildren().add(top);
    }
}
