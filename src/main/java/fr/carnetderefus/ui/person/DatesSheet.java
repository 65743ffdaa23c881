package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.procedure.DateProof;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.ui.desk.DateWhy;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The dates of a case; each opens to its proof. */
final class DatesSheet {
    private final Desk desk;
    private final CaseFile file;
    private final Dates dates;

    DatesSheet(Desk desk, CaseFile file, Dates dates) {
        this.desk = desk;
        this.file = file;
        this.dates = dates;
    }

    Node node() {
        var all = new FlowPane();
        all.getStyleClass().add("dates");
        dates.proofs().forEach(proof -> all.getChildren().add(date(proof)));
        return Sheet.titled(desk.texts().get("person.dates"), all);
    }

    private Node date(DateProof proof) {
        var texts = desk.texts();
        var name = texts.of("date", proof.kind());
        var why =
                Buttons.quiet(
                        Icon.HELP, texts.get("action.why"), () -> DateWhy.show(desk, file, proof));
        why.setId("why-" + fr.carnetderefus.text.Texts.word(proof.kind()));
        why.setAccessibleText(texts.get("why.ask", name));
        var cell =
                new VBox(
                        Labels.of(name, "soft", "small"),
                        Labels.of(texts.days().full(proof.day()), "strong"),
                        why);
        cell.getStyleClass().add("date-cell");
        return cell;
    }
}
