package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.Writers;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;

/** What was written of a person, folded; each step can be taken back. */
final class HistorySheet {
    private static final int MOST_NAMED = 5;

    private final Desk desk;
    private final Texts texts;
    private final PersonFile person;

    HistorySheet(Desk desk, PersonFile person) {
        this.desk = desk;
        this.texts = desk.texts();
        this.person = person;
    }

    Node node() {
        var register = desk.register();
        var all = new History(desk.phrases(), register.state(), Writers.of(register)).lines(person);
        var lines = new VBox();
        // lines of two rows each need more room between them
        var signed = all.stream().anyMatch(line -> !line.writer().isEmpty());
        lines.getStyleClass().add(signed ? "gap-2" : "gap-1");
        all.forEach(line -> lines.getChildren().add(row(line)));
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
        var row = new HBox(day, line.writer().isEmpty() ? words : signed(line, words));
        row.getStyleClass().add("history-row");
        if (!line.undoable()) {
            return row;
        }
        var undo = Buttons.quiet(Icon.UNDO, texts.get("history.undo"), () -> undo(line));
        undo.setAccessibleText(texts.get("history.undo-this", line.words()));
        undo.getStyleClass().add("history-undo");
        return new Beside(row, undo);
    }

    private static Node signed(History.Line line, Label words) {
        var box = new VBox(words, Labels.of(line.writer(), "soft", "small"));
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** What was written for several is taken back for all of them: that is said before. */
    private void undo(History.Line line) {
        if (line.others().isEmpty()) {
            desk.undo(line.step(), line.words());
            return;
        }
        var names = line.others().stream().limit(MOST_NAMED).map(p -> p.names().full()).toList();
        var more = line.others().size() - names.size();
        var who = new ArrayList<>(names);
        if (more > 0) {
            who.add(texts.count("history.more", more));
        }
        var sheet =
                new DialogSheet(
                        texts.get("history.undo-all.title"),
                        Labels.of(line.words(), "strong"),
                        Labels.of(texts.get("history.undo-all.text", texts.list(who)), "reading"));
        var yes =
                Buttons.primary(
                        texts.get("history.undo-all.yes"),
                        () -> {
                            sheet.close();
                            desk.undo(line.step(), line.words());
                        });
        yes.setId("undo-for-all");
        desk.ask(sheet.answers(yes, Buttons.quiet(texts.get("history.undo-all.no"), sheet::close)));
    }
}
