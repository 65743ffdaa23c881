package fr.carnetderefus.ui.parts;

import org.jspecify.annotations.Nullable;

/**
 * A passphrase: masked, never a string while it stays masked. {@link #value} hands out a copy that
 * the caller wipes; {@link #wipe} empties the field when its screen goes.
 */
public final class PassphraseField extends Field<char[]> {
    private final SecretInput input;

    /** An empty field asking for {@code label}, with the words of its show button. */
    public PassphraseField(String label, ShowToggle toggle) {
        this(label, toggle, new SecretInput());
    }

    private PassphraseField(String label, ShowToggle toggle, SecretInput input) {
        super(label, input, toggle.beside(input));
        this.input = input;
    }

    /** A copy of what was typed, or null where nothing was. */
    @Override
    public char @Nullable [] value() {
        var copy = input.copySecret();
        return copy.length == 0 ? null : copy;
    }

    @Override
    public void setValue(char @Nullable [] value) {
        input.setSecret(value == null ? new char[0] : value);
    }

    /** Nothing: a passphrase is kept nowhere, not even inside the seal it opens. */
    @Override
    public String typed() {
        return "";
    }

    @Override
    public void type(String text) {
        // nothing was kept
    }

    @Override
    public void onChange(Runnable action) {
        input.textProperty().subscribe((was, is) -> action.run());
    }

    /** Runs the action when Enter is pressed in the field. */
    public void onEnter(Runnable action) {
        input.setOnAction(e -> action.run());
    }

    /** Goes there, so that what is typed next stands in place of what was refused. */
    public void tryAgain() {
        focus();
        input.selectAll();
    }

    /** Overwrites what was typed and empties the field. */
    public void wipe() {
        setValue(null);
    }
}
