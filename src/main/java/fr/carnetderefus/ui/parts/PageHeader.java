package fr.carnetderefus.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The head of a screen: its title, one sentence below, its actions on the right, or below where
 * words and actions do not stand side by side.
 */
public final class PageHeader extends VBox {
    private static final int SENTENCE_TITLE_HEIGHTS = 8;

    private final Label title;
    private final Label sentence;
    private final HBox top = new HBox();
    private final HBox buttons;

    /** A head; an empty sentence takes no room. */
    public PageHeader(String title, String sentence, Node... actions) {
        getStyleClass().add("page-header");
        this.title = Labels.of(title, "title");
        this.sentence = Labels.of(sentence, "lead", "soft", "reading");
        var words = new VBox(this.title);
        words.getStyleClass().add("gap-1");
        if (!sentence.isEmpty()) {
            words.getChildren().add(this.sentence);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        buttons = new HBox(actions);
        buttons.getStyleClass().add("gap-1");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        top.getStyleClass().add("gap-2");
        top.getChildren().add(words);
        getChildren().add(top);
        if (actions.length > 0) {
            top.getChildren().add(buttons);
            widthProperty().subscribe((was, is) -> arrange(is.doubleValue()));
        }
    }

    /** The sentence, for a screen whose numbers change. */
    public void say(String text) {
        sentence.setText(text);
    }

    private void arrange(double width) {
        var enough = title.prefHeight(-1) * SENTENCE_TITLE_HEIGHTS;
        var words = Math.max(title.prefWidth(-1), Math.min(sentence.prefWidth(-1), enough));
        var home = (words + buttons.prefWidth(-1) < width) ? top : this;
        if (!home.getChildrenUnmodifiable().contains(buttons)) {
            top.getChildren().remove(buttons);
            getChildren().remove(buttons);
            home.getChildren().add(buttons);
        }
    }
}
