package fr.carnetderefus.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The head of a screen: its title with its actions on the right, or last where they do not stand
 * side by side, and one sentence below.
 */
public final class PageHeader extends VBox {
    private static final double GAP_EM = 1;

    private final Label title;
    private final Label sentence;
    private final HBox top;
    private final Actions buttons;

    /** A head; an empty sentence takes no room. */
    public PageHeader(String title, String sentence, Node... actions) {
        getStyleClass().add("page-header");
        this.title = Labels.of(title, "title");
        this.title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this.title, Priority.ALWAYS);
        this.sentence = Labels.of(sentence, "lead", "soft", "reading");
        top = new HBox(this.title);
        top.getStyleClass().add("gap-2");
        getChildren().add(top);
        if (!sentence.isEmpty()) {
            getChildren().add(this.sentence);
        }
        buttons = new Actions(actions);
        if (actions.length > 0) {
            getChildren().add(buttons);
            widthProperty().subscribe((was, is) -> arrange(is.doubleValue()));
        }
    }

    /** The sentence, for a screen whose numbers change. */
    public void say(String text) {
        sentence.setText(text);
    }

    private void arrange(double width) {
        var gap = GAP_EM * Theme.em(this);
        var row = -gap;
        for (var button : buttons.getChildren()) {
            row += button.prefWidth(-1) + gap;
        }
        var beside = title.prefWidth(-1) + gap + row < width;
        buttons.setMinWidth(beside ? row : USE_COMPUTED_SIZE);
        var home = beside ? top : this;
        if (!home.getChildrenUnmodifiable().contains(buttons)) {
            top.getChildren().remove(buttons);
            getChildren().remove(buttons);
            (beside ? top.getChildren() : getChildren()).add(buttons);
        }
    }
}
