package fr.carnetderefus.ui.parts;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/**
 * A line that says what was done and offers to undo it. It stays ten seconds; the pointer or the
 * focus on it stops the clock. Shown by {@link Overlay#toast}.
 */
public final class UndoBar extends HBox {
    private static final Duration STAY = Duration.seconds(10);

    private final PauseTransition clock = new PauseTransition(STAY);
    private Runnable gone = () -> {};

    /**
     * {@code said} "Refus de Léa enregistré.", {@code undo} "Annuler", {@code dismiss} "Fermer".
     */
    public UndoBar(String said, String undo, Runnable action, String dismiss) {
        this(said, dismiss);
        getChildren()
                .add(
                        1,
                        Buttons.quiet(
                                Icon.UNDO,
                                undo,
                                () -> {
                                    close();
                                    action.run();
                                }));
    }

    /** A line with nothing to undo. */
    public UndoBar(String said, String dismiss) {
        getStyleClass().add("undo-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(said);
        var words = Labels.of(said);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, Buttons.quiet(Icon.CLOSE, dismiss, this::close));
        clock.setOnFinished(e -> close());
        hoverProperty().subscribe((was, is) -> tick());
        focusWithinProperty().subscribe((was, is) -> tick());
    }

    void start(Runnable gone) {
        this.gone = gone;
        clock.playFromStart();
    }

    /** Takes the line away before its time. */
    public void close() {
        clock.stop();
        gone.run();
    }

    private void tick() {
        if (isHover() || isFocusWithin()) {
            clock.stop();
        } else if (getParent() != null) {
            clock.playFromStart();
        }
    }
}
