package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.procedure.Mistake;
import fr.carnetderefus.ui.desk.SourceLine;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the channel may answer when something is amiss, each folded with what to do then. */
final class MistakesSheet {
    private final AtWork at;

    MistakesSheet(AtWork at) {
        this.at = at;
    }

    Node node() {
        var texts = at.texts();
        var sheet = Sheet.titled(texts.get("guide.mistakes"));
        at.channel().mistakes().forEach(m -> sheet.getChildren().add(fold(m)));
        var stuck =
                Buttons.secondary(
                        Icon.HELP, texts.get("guide.stuck"), () -> at.exits().stuck(at.standing()));
        stuck.setId("stuck");
        sheet.getChildren().add(stuck);
        return sheet;
    }

    private Node fold(Mistake mistake) {
        var texts = at.texts();
        var body =
                new VBox(
                        Labels.of(texts.of(mistake.then()), "reading"),
                        SourceLine.of(at.desk(), at.procedure(), mistake.source()));
        body.getStyleClass().add("gap-1");
        return Unfold.of(
                texts.of(mistake.says()),
                "mistake-" + mistake.id(),
                body,
                texts.of(mistake.then()));
    }
}
