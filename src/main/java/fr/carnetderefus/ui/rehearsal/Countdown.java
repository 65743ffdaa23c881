package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Waiting, as long as the site makes one wait; one may skip it. */
final class Countdown {
    private final Stand at;
    private final Label left = Labels.of("", "call-timer");
    private final Button onward;
    private final Timeline pace = new Timeline(new KeyFrame(Duration.seconds(1), e -> tick()));
    private int seconds;

    Countdown(Stand at, int seconds) {
        this.at = at;
        this.seconds = seconds;
        onward = at.onward(at.words("wait.skip"));
        left.setId("seconds-left");
        pace.setCycleCount(seconds);
        tell();
        pace.play();
    }

    Shown shown() {
        var sheet = Sheet.titled(at.words("wait"));
        sheet.getStyleClass().add("rehearsed");
        sheet.getChildren()
                .addAll(
                        Labels.of(at.words("wait.text"), "lead", "reading"),
                        left,
                        new Actions(onward));
        return Shown.of(onward, at.words("wait.text") + " " + left.getText(), sheet);
    }

    private void tick() {
        seconds--;
        tell();
    }

    private void tell() {
        var over = seconds <= 0;
        left.setText(
                over ? at.words("wait.over") : at.texts().count("rehearsal.wait.left", seconds));
        if (over) {
            onward.setText(at.words("wait.ask"));
            onward.setAccessibleHelp(left.getText());
        }
    }

    void stop() {
        pace.stop();
    }
}
