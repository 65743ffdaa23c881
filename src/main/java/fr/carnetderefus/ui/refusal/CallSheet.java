package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * What is said in the call, in large letters: for whom, what the adviser asks for in the order
 * asked, what to say, the proof to insist on; and the others whom the same call may serve.
 */
final class CallSheet {
    private static final Duration PACE = Duration.seconds(1);

    private final AtWork at;
    private final Texts texts;
    private final Label timer = Labels.of("", "call-timer");
    private final Button toggle;
    private final Timeline pace = new Timeline(new KeyFrame(PACE, e -> tell()));

    CallSheet(AtWork at) {
        this.at = at;
        this.texts = at.texts();
        this.toggle = Buttons.secondary(Icon.CLOCK, "", this::toggle);
        toggle.setId("call-timer");
        pace.setCycleCount(Animation.INDEFINITE);
        tell();
        if (at.call().began().isPresent()) {
            pace.play();
        }
    }

    Node node() {
        var person = at.standing().person();
        var sheet = Sheet.titled(texts.get("guide.call-sheet", person.names().full()));
        sheet.getStyleClass().add("call-sheet");
        sheet.getChildren()
                .addAll(
                        new Actions(toggle, timer),
                        new AtHandSheet(at, true).lines(),
                        Labels.of(texts.get("guide.to-say"), "strong"),
                        steps(),
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

    private Node steps() {
        var steps = new VBox();
        steps.getStyleClass().add("gap-2");
        var number = 1;
        for (var step : at.channel().steps()) {
            steps.getChildren()
                    .add(Labels.of(number++ + ". " + texts.of(step), "call-say", "reading"));
        }
        return steps;
    }

    private void toggle() {
        if (at.call().began().isPresent()) {
            pace.stop();
            at.call().end();
        } else {
            at.call().begin(new RecordRefusal(at.desk().register()).second());
            pace.play();
        }
        tell();
    }

    private void tell() {
        var began = at.call().began();
        toggle.setText(texts.get(began.isPresent() ? "guide.call-end" : "guide.call-begin"));
        timer.setText(
                began.map(
                                start -> {
                                    var lasted =
                                            at.call()
                                                    .lasted(
                                                            new RecordRefusal(at.desk().register())
                                                                    .second());
                                    return texts.get(
                                            "guide.call-lasts",
                                            texts.days().time(start.toLocalTime()),
                                            "%d:%02d"
                                                    .formatted(
                                                            lasted.toMinutes(),
                                                            lasted.toSecondsPart()));
                                })
                        .orElse(""));
    }

    void stop() {
        pace.stop();
    }
}
