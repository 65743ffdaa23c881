package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was written of a person, folded; each step can be taken back. */
final class HistorySheet {
    private final Desk desk;
    private final PersonFile person;

    HistorySheet(Desk desk, PersonFile person) {
        this.desk = desk;
        this.person = person;
    }

    Node node() {
        var lines = new VBox();
        lines.getStyleClass().add("gap-1");
        new History(desk.phrases())
                .lines(person.history())
                .forEach(line -> lines.getChildren().add(row(line)));
        var pane = new TitledPane(desk.texts().get("person.history"), lines);
        pane.setId("history");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private Node row(History.Line line) {
        var words = Labels.of(line.words(), "reading");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var day = Labels.of(line.day(), "soft", "history-day");
        var row = new HBox(day, words);
        row.getStyleClass().add("history-row");
        if (line.undoable()) {
            var undo =
                    Buttons.quiet(
                            Icon.UNDO,
                            desk.texts().get("history.undo"),
                            () -> desk.undo(line.step()));
            undo.setAccessibleText(desk.texts().get("history.undo-this", line.words()));
            undo.setMinWidth(HBox.USE_PREF_SIZE);
            row.getChildren().add(undo);
        }
        return row;
    }
}
