package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * A sheet laid over the window: a question with its answers. Shown by {@link Overlay#show}; the
 * buttons close it themselves through {@link #close}, Escape does so too.
 */
public final class DialogSheet extends VBox {
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private final Actions actions = new Actions();
    private @Nullable Node start;
    private Runnable closing = () -> {};
    private @Nullable Runnable escape;
    private String keptAs = "";
    private Typed atFirst = Typed.NOTHING;

    /** A sheet with its question as title and what it is about below. */
    public DialogSheet(String title, Node... body) {
        getStyleClass().addAll("sheet", "dialog-sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        getChildren().add(Labels.of(title, "heading"));
        getChildren().addAll(body);
        getChildren().add(actions);
        addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
    }

    /**
     * The answers, the one that does what the title asks first, the way out last. Enter gives the
     * first one from every field that has no use for it, unless that answer cannot be undone.
     */
    public DialogSheet answers(Button... buttons) {
        actions.getChildren().setAll(buttons);
        return this;
    }

    private void enter(KeyEvent key) {
        var answers = actions.getChildren();
        if (ENTER.match(key)
                && !actions.isFocusWithin()
                && !answers.contains(start)
                && answers.stream().findFirst().orElse(null) instanceof Button first
                && first.getStyleClass().contains(Buttons.PRIMARY)) {
            key.consume();
            first.fire();
        }
    }

    /**
     * Puts the focus here when the sheet opens, instead of on its first control: on the way out,
     * where the first answer cannot be undone; Enter does not give that answer then.
     */
    public DialogSheet startAt(Node first) {
        start = first;
        return this;
    }

    /**
     * What is typed into it is kept when the carnet is locked, and it comes back under this name.
     */
    public DialogSheet keptAs(String name) {
        keptAs = name;
        atFirst = Typed.in(this);
        return this;
    }

    /** The name it is kept under; empty where it is not. */
    public String keptAs() {
        return keptAs;
    }

    /** What was typed into it since it was made; nothing where it is not kept. */
    public Typed typed() {
        return keptAs.isEmpty() ? Typed.NOTHING : Typed.in(this).since(atFirst);
    }

    /** What Escape does, where it is more than closing the sheet. */
    public void onEscape(Runnable action) {
        escape = action;
    }

    @Nullable Runnable escape() {
        return escape;
    }

    /** Lifts the sheet and gives the focus back to where it was. */
    public void close() {
        closing.run();
    }

    @Nullable Node start() {
        return start;
    }

    void onClose(Runnable closing) {
        this.closing = closing;
    }
}
