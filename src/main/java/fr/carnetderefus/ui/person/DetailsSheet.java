package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.text.PersonFacts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.DetailRow;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.MaskedValue;
import fr.carnetderefus.ui.parts.ShowToggle;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** What is noted of a person, folded; numbers and codes stay masked until asked for. */
final class DetailsSheet {
    private final Desk desk;
    private final CaseFile file;

    DetailsSheet(Desk desk, CaseFile file) {
        this.desk = desk;
        this.file = file;
    }

    Node node() {
        var lines = new VBox();
        lines.getStyleClass().add("gap-1");
        new PersonFacts(
                        desk.texts(),
                        desk.register().state()::lastKnown,
                        desk.texts().get("details.keeper"))
                .of(file.person(), file.code())
                .forEach(datum -> lines.getChildren().add(row(datum)));
        var pane = new TitledPane(desk.texts().get("person.details"), lines);
        pane.setId("details");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private Node row(PersonFacts.Datum datum) {
        var texts = desk.texts();
        var label = Labels.of(datum.label(), "soft");
        return datum.secret()
                ? new DetailRow(
                        label,
                        new MaskedValue(
                                datum.masked(),
                                datum.value(),
                                new ShowToggle(texts.get("action.show"), texts.get("action.hide")),
                                texts.get("details.show", datum.label())))
                : new DetailRow(label, Labels.of(datum.value(), "value"));
    }
}
