package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.OpenCase;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** The procedures a person goes through, and those that may be begun. */
final class CasesSheet {
    private final Desk desk;
    private final PersonFile person;
    private final Standing shown;
    private final PersonView.Exits exits;

    CasesSheet(Desk desk, PersonFile person, Standing shown, PersonView.Exits exits) {
        this.desk = desk;
        this.person = person;
        this.shown = shown;
        this.exits = exits;
    }

    Node node() {
        var lines = new VBox();
        lines.getStyleClass().add("gap-1");
        person.cases().forEach(file -> lines.getChildren().add(line(file)));
        offered(lines);
        var pane = new TitledPane(desk.texts().get("cases.title"), lines);
        pane.setId("cases");
        // with more than one, which of them the sheet shows is the first thing to know
        pane.setExpanded(person.cases().size() > 1);
        pane.setAnimated(false);
        return pane;
    }

    private Node line(CaseFile file) {
        var texts = desk.texts();
        var title = desk.phrases().procedureTitle(file.procedure());
        var words = texts.get("cases.line", title, status(file));
        if (file.key().equals(shown.file().key())) {
            return Labels.of(texts.get("cases.here", words), "strong", "reading");
        }
        var open = Buttons.quiet(Icon.NEXT, words, () -> exits.open(file.key()));
        open.setId("case-" + (file.key().id().isEmpty() ? "first" : file.key().id()));
        return open;
    }

    private String status(CaseFile file) {
        if (person.overtaken(file)) {
            return desk.texts().get("cases.overtaken");
        }
        try {
            var standing = new SurveyDeadlines(desk.register()).of(file.key(), desk.today());
            return desk.phrases().status(standing);
        } catch (CarnetException e) {
            throw new IllegalStateException("a case of somebody who is there", e);
        }
    }

    private void offered(VBox lines) {
        try {
            for (var procedure : new OpenCase(desk.register()).offered(person.person().id())) {
                var title = desk.texts().of(procedure.title());
                var begin =
                        Buttons.quiet(
                                Icon.ADD,
                                desk.texts().get("cases.begin", title),
                                () -> exits.begin(person.person().id(), procedure.id()));
                begin.setId("begin-" + procedure.id());
                lines.getChildren().add(begin);
            }
        } catch (CarnetException e) {
            throw new IllegalStateException("procedures of somebody who is there", e);
        }
    }
}
