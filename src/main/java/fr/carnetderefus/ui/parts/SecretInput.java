package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A line that shows bullets and keeps what is typed in a wiped array. Only while it is shown does
 * the text stand in the control as a string. Screen readers never hear it; it cannot be copied.
 */
final class SecretInput extends TextField {
    private static final String BULLET = "•";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private char[] secret = {};
    private boolean shown;
    private boolean redrawing;

    SecretInput() {
        getStyleClass().add("masked");
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        setTextFormatter(new TextFormatter<>(this::keep));
        setContextMenu(new ContextMenu()); // the default one would copy, and undo
        addEventFilter(KeyEvent.KEY_PRESSED, this::refuseUndo);
    }

    /** A copy of what was typed; the caller wipes it. */
    char[] copySecret() {
        return secret.clone();
    }

    void setSecret(char[] value) {
        Arrays.fill(secret, '\0');
        secret = value.clone();
        redraw();
    }

    void setShown(boolean shown) {
        this.shown = shown;
        redraw();
    }

    private Change keep(Change change) {
        if (redrawing || !change.isContentChange()) {
            return change;
        }
        var typed = clean(change);
        var from = Math.min(change.getRangeStart(), secret.length);
        var to = Math.min(change.getRangeEnd(), secret.length);
        var next = new char[secret.length - (to - from) + typed.length()];
        System.arraycopy(secret, 0, next, 0, from);
        typed.getChars(0, typed.length(), next, from);
        System.arraycopy(secret, to, next, from + typed.length(), secret.length - to);
        Arrays.fill(secret, '\0');
        secret = next;
        change.setText(shown ? typed : BULLET.repeat(typed.length()));
        return change;
    }

    /**
     * What is typed or pasted, without line ends and tabs: the control drops them too, and what one
     * neither sees nor can type again must be no part of a secret.
     */
    private static String clean(Change change) {
        var typed = CONTROL.matcher(change.getText()).replaceAll("");
        var dropped = change.getText().length() - typed.length();
        if (dropped > 0) {
            var after = change.getRangeStart() + typed.length();
            change.setText(typed);
            change.selectRange(after, after);
        }
        return typed;
    }

    private void redraw() {
        redrawing = true;
        var caret = Math.min(getCaretPosition(), secret.length);
        setText(shown ? new String(secret) : BULLET.repeat(secret.length));
        positionCaret(caret);
        redrawing = false;
    }

    /** The control's own undo would bring back bullets without what they stood for. */
    private void refuseUndo(KeyEvent key) {
        var undo = key.getCode() == KeyCode.Z || key.getCode() == KeyCode.Y;
        if (key.isShortcutDown() && undo) {
            key.consume();
        }
    }

    @Override
    public void copy() {
        // a secret does not go to the clipboard
    }

    @Override
    public void cut() {
        // a secret does not go to the clipboard
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT) {
            return BULLET.repeat(secret.length);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
