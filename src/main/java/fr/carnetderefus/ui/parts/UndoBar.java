package fr.carnetderefus.ui.parts;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A line that says what was done and may offer to undo it. It stays ten seconds; the pointer or the
 * focus on it stops the clock. Shown by {@link Overlay#toast}.
 */
public final class UndoBar extends StackPane {
    private static final Duration STAY = Duration.seconds(10);

    private final PauseTransition clock = new PauseTransition(STAY);
    private Runnable gone = () -> {};

    /**
     * {@code said} "Refus de Léa enregistré.", {@code undo} "Annuler", {@code dismiss} "Fermer".
     */
    public UndoBar(String said, String undo, Runnable action, String dismiss) {
        this(said, Icon.UNDO, undo, action, dismiss);
    }

    /** The same with another offer than to undo: {@code offer} "Rétablir". */
    @SuppressWarnings("this-escape") // a button that closes what it stands in; all is built by then
    public UndoBar(String said, Icon icon, String offer, Runnable action, String dismiss) {
        this(said);
        var take =
                Buttons.quiet(
                        icon,
                        offer,
                        () -> {
                            close();
                            action.run();
                        });
        take.setId("take-back");
        fill(said, take, dismiss(dismiss));
    }

    /** A line with nothing to undo. */
    @SuppressWarnings("this-escape") // the same
    public UndoBar(String said, String dismiss) {
        this(said);
        fill(said, dismiss(dismiss));
    }

    private UndoBar(String said) {
        getStyleClass().add("undo-bar");
        setMaxHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(said);
        clock.setOnFinished(e -> close());
        hoverProperty().subscribe((was, is) -> tick());
        focusWithinProperty().subscribe((was, is) -> tick());
        disabledProperty().subscribe((was, is) -> tick()); // under a question nobody reads it
    }

    private void fill(String said, Button... buttons) {
        for (var button : buttons) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().add(new Beside(Labels.of(said), buttons));
    }

    private Button dismiss(String words) {
        return Buttons.quiet(Icon.CLOSE, words, this::close);
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
        if (isHover() || isFocusWithin() || isDisabled()) {
            clock.stop();
        } else if (getParent() != null) {
            clock.playFromStart();
        }
    }
}
