package fr.carnetderefus.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
        this(kind, words(title, text, actions), (title + " " + text).strip());
    }

    private Notice(Kind kind, Region body, String said) {
        var style = kind.name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("notice", style);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(new Mark(style), body);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(said);
    }

    /** A notice of one line, with its actions beside it where they have room. */
    public static Notice line(Kind kind, String text, Node... actions) {
        var notice = new Notice(kind, new Beside(Labels.of(text, "reading"), actions), text);
        notice.setAlignment(Pos.CENTER_LEFT);
        return notice;
    }

    private static Region words(String title, String text, Node... actions) {
        var words = new VBox();
        words.getStyleClass().add("gap-1");
        if (!title.isEmpty()) {
            words.getChildren().add(Labels.of(title, "strong"));
        }
        if (!text.isEmpty()) {
            words.getChildren().add(Labels.of(text, "reading"));
        }
        if (actions.length > 0) {
            words.getChildren().add(new Actions(actions));
        }
        return words;
    }
}
