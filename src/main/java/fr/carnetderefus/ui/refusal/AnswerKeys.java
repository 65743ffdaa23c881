package fr.carnetderefus.ui.refusal;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.function.Consumer;

/**
 * Answers by one key each. They are taken once the hands were off for a moment: a key held down, or
 * a second press, is not meant for the next person.
 */
final class AnswerKeys {
    private static final Duration REST = Duration.millis(400);

    private final PauseTransition rest = new PauseTransition(REST);
    private final Consumer<RoundAnswer> answer;
    private final BooleanProperty rested = new SimpleBooleanProperty();

    AnswerKeys(Consumer<RoundAnswer> answer) {
        this.answer = answer;
        rest.setOnFinished(e -> rested.set(true));
    }

    /** Takes the keys typed in a screen, but for those typed into its fields. */
    void install(Node screen) {
        screen.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        rest.playFromStart();
    }

    private void typed(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl
                || key.isShortcutDown()
                || key.isAltDown()) {
            return;
        }
        RoundAnswer.typed(key.getCharacter())
                .ifPresent(answer -> {
                    key.consume();
                    press(answer);
                });
    }

    /** Answers, by a key or a button. */
    void press(RoundAnswer given) {
        if (rested.get()) {
            answer.accept(given);
        } else {
            rest.playFromStart();
        }
    }

    /** Whether an answer would be taken now. */
    ReadOnlyBooleanProperty restedProperty() {
        return rested;
    }

    void stop() {
        rest.stop();
    }
}
