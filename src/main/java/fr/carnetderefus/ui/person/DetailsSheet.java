package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
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
        new Details(desk.texts(), desk.register().state())
                .of(file)
                .forEach(datum -> lines.getChildren().add(row(datum)));
        var pane = new TitledPane(desk.texts().get("person.details"), lines);
        pane.setId("details");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private Node row(Details.Datum datum) {
        var value = Labels.of(datum.masked(), datum.secret() ? "code" : "value");
        var row = new HBox(Labels.of(datum.label(), "soft", "detail-label"), value);
        row.getStyleClass().add("detail-row");
        if (datum.secret()) {
            var show = new ToggleButton(desk.texts().get("action.show"), Icon.SHOW.node());
            show.setMnemonicParsing(false);
            show.getStyleClass().add("show-toggle");
            show.setAccessibleText(desk.texts().get("details.show", datum.label()));
            show.selectedProperty()
                    .subscribe(on -> {
                        value.setText(on ? datum.value() : datum.masked());
                        show.setText(desk.texts().get(on ? "action.hide" : "action.show"));
                    });
            row.getChildren().add(show);
        }
        return row;
    }
}
