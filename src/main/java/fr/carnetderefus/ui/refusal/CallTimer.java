package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.time.LocalDateTime;

/** Tells how long the call under way lasts; a button begins it and ends it. */
final class CallTimer {
    private static final Duration PACE = Duration.seconds(1);

    private final AtWork at;
    private final Texts texts;
    private final Label timer = Labels.of("", "call-timer");
    private final Button toggle;
    private final Timeline pace = new Timeline(new KeyFrame(PACE, e -> tell()));

    CallTimer(AtWork at) {
        this.at = at;
        this.texts = at.texts();
        this.toggle = Buttons.secondary(Icon.CLOCK, "", this::toggle);
        toggle.setId("call-timer");
        pace.setCycleCount(Animation.INDEFINITE);
        tell();
        if (at.call().isUnderWay()) {
            pace.play();
        }
    }

    Node node() {
        // one below the other: beside the button its end would be out of sight in a narrow column
        var both = new VBox(toggle, timer);
        both.getStyleClass().add("gap-1");
        return both;
    }

    private void toggle() {
        if (at.call().isUnderWay()) {
            pace.stop();
            at.call().end();
        } else {
            at.call().begin(now());
            pace.play();
        }
        tell();
    }

    private void tell() {
        var began = at.call().began();
        toggle.setText(texts.get(began.isPresent() ? "guide.call-end" : "guide.call-begin"));
        timer.setText(began.map(this::lasts).orElse(""));
    }

    private String lasts(LocalDateTime start) {
        var lasted = at.call().lasted(now());
        return texts.get(
                "guide.call-lasts",
                texts.days().time(start.toLocalTime()),
                "%d:%02d".formatted(lasted.toMinutes(), lasted.toSecondsPart()));
    }

    private LocalDateTime now() {
        return new RecordRefusal(at.desk().register()).second();
    }

    void stop() {
        pace.stop();
    }
}
