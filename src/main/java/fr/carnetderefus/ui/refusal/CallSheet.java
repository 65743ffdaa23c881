package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * What is said in the call, in large letters: for whom, what the adviser asks for in the order
 * asked, what to say, the proof to insist on; and the others whom the same call may serve.
 */
final class CallSheet {
    private final AtWork at;
    private final Texts texts;
    private final CallTimer timer;

    CallSheet(AtWork at) {
        this.at = at;
        this.texts = at.texts();
        this.timer = new CallTimer(at);
    }

    Node node() {
        var person = at.standing().person();
        var sheet = Sheet.titled(texts.get("guide.call-sheet", person.names().full()));
        sheet.getStyleClass().add("call-sheet");
        sheet.getChildren()
                .addAll(
                        timer.node(),
                        new AtHandSheet(at, true).lines(),
                        Labels.of(texts.get("guide.to-say"), "strong"),
                        steps(at),
                        new Notice(
                                Notice.Kind.SOON,
                                texts.get("guide.ask-proof"),
                                texts.get("guide.ask-proof-text")));
        if (!at.standing().file().hasCode()) {
            sheet.getChildren()
                    .add(new Notice(Notice.Kind.INFO, "", texts.get("guide.no-code-call")));
        }
        var others = new SameCall(at).buttons("call-");
        if (!others.isEmpty()) {
            var buttons = new Actions(others.toArray(Button[]::new));
            sheet.getChildren()
                    .addAll(
                            Labels.of(texts.get("guide.same-call"), "strong"),
                            Labels.of(texts.get("guide.same-call-text"), "soft", "reading"),
                            buttons);
        }
        return sheet;
    }

    /** What is said, in large letters. */
    static Node steps(AtWork at) {
        var steps = new VBox();
        steps.getStyleClass().add("gap-2");
        var number = 1;
        for (var step : at.channel().steps()) {
            var words = number++ + ". " + at.texts().of(step);
            steps.getChildren().add(Labels.of(words, "call-say", "reading"));
        }
        return steps;
    }

    void stop() {
        timer.stop();
    }
}
