package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/** The papers that can be made for a case, each read before it is saved. */
final class PapersSheet {
    private final Desk desk;
    private final Standing standing;
    private final Consumer<PaperKind> open;

    PapersSheet(Desk desk, Standing standing, Consumer<PaperKind> open) {
        this.desk = desk;
        this.standing = standing;
        this.open = open;
    }

    Node node() {
        var texts = desk.texts();
        var lines = new VBox();
        lines.getStyleClass().add("gap-1");
        lines.getChildren().add(Labels.of(texts.get("papers.text"), "soft", "reading"));
        for (var kind : PaperKind.values()) {
            if (fits(kind)) {
                var button =
                        Buttons.quiet(
                                Icon.PRINT,
                                texts.get("papers." + kind.id()),
                                () -> open.accept(kind));
                button.setId("paper-" + kind.id());
                lines.getChildren().add(button);
            }
        }
        var pane = new TitledPane(texts.get("papers.title"), lines);
        pane.setId("papers");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private boolean fits(PaperKind kind) {
        return switch (kind) {
            case CALL_SHEET -> desk.phrases().procedure(standing.file()).line().isPresent();
            case FALC -> standing.person().kind() == PersonKind.REPRESENTED;
            case SUMMARY,
                    HOWTO,
                    REQUEST_PROOF,
                    ACCESS,
                    DOCUMENT,
                    ERASURE,
                    COMPLAINT,
                    MONTH,
                    REPORT,
                    STEPS_TAKEN ->
                    true;
            // of the whole carnet, and it has its own door
            case FIGURES -> false;
        };
    }
}
