package fr.carnetderefus.ui.work;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.WrappingCell;
import fr.carnetderefus.ui.work.WorkModel.Group;
import fr.carnetderefus.ui.work.WorkModel.Line;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** A line of the list: a heading, or who it is for and why, with the button that does it. */
final class TaskCell extends WrappingCell<Line> {
    private final VBox line;
    private final Texts texts;
    private final LineWords words;
    private final Label heading = Labels.of("", "strong");
    private final Label name = Labels.of("", "strong");
    private final Label why = Labels.of("", "soft", "small", "reading");
    private final Button act;
    private final Beside item;

    TaskCell(Texts texts, LineWords words, Consumer<Line> act) {
        this(texts, words, act, new VBox());
    }

    private TaskCell(Texts texts, LineWords words, Consumer<Line> act, VBox line) {
        super(line);
        this.line = line;
        this.texts = texts;
        this.words = words;
        this.act = Buttons.secondary(Icon.NEXT, "", () -> act.accept(getItem()));
        this.act.setFocusTraversable(false); // Enter does the same: no wall of stops for Tab
        this.item = new Beside(new VBox(name, why), this.act);
        heading.getStyleClass().add("work-heading");
    }

    @Override
    protected void updateItem(Line of, boolean empty) {
        super.updateItem(of, empty);
        if (empty || of == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (of) {
            case Line.Heading(var group, var lines) -> {
                var title = texts.of("work.group", group);
                heading.setText(texts.get("work.heading", title, lines));
                heading.setGraphic(icon(group).node());
                show(heading);
                setAccessibleText(heading.getText());
            }
            case Line.Errand errand -> {
                name.setText(words.who(errand));
                why.setText(words.why(errand));
                act.setText(words.act(errand));
                act.setId("do-" + errand.person().person().id());
                act.setAccessibleText(act.getText() + ", " + name.getText());
                show(item);
                setAccessibleText(
                        texts.get("work.line", name.getText(), act.getText(), why.getText()));
            }
        }
    }

    private void show(Node node) {
        line.getChildren().setAll(node);
        setGraphic(line);
    }

    private static Icon icon(Group group) {
        return switch (group) {
            case PHONE -> Icon.PHONE;
            case ONLINE -> Icon.ONLINE;
            case LETTER -> Icon.MAIL;
            case CARNET -> Icon.BOOK;
            case REMINDERS -> Icon.CALENDAR;
        };
    }
}
