package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** A block that tells something: what happened, what is safe, what to do. */
public final class Notice extends HBox {
    /** How much it weighs. */
    public enum Kind {
        INFO,
        SOON,
        LATE,
        ERROR
    }

    /** A notice; an empty title or text takes no room, actions stand below the text. */
    public Notice(Kind kind, String title, String text, Node... actions) {
        var style = kind.name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("notice", style);
        var words = new VBox();
        words.getStyleClass().add("gap-1");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!title.isEmpty()) {
            words.getChildren().add(Labels.of(title, "strong"));
        }
        if (!text.isEmpty()) {
            words.getChildren().add(Labels.of(text, "reading"));
        }
        if (actions.length > 0) {
            words.getChildren().add(new Actions(actions));
        }
        getChildren().addAll(new Mark(style), words);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText((title + " " + text).strip());
    }
}
