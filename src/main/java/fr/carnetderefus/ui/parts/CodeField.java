package fr.carnetderefus.ui.parts;

import org.jspecify.annotations.Nullable;

/** A code or number that others in the room need not read: masked until one asks to see it. */
public final class CodeField extends Field<String> {
    private final SecretInput input;

    /** An empty field asking for {@code label}, with the words of its show button. */
    public CodeField(String label, ShowToggle toggle) {
        this(label, toggle, new SecretInput());
    }

    private CodeField(String label, ShowToggle toggle, SecretInput input) {
        super(label, input, toggle.beside(input));
        this.input = input;
    }

    @Override
    public @Nullable String value() {
        var text = new String(input.copySecret()).strip();
        return text.isEmpty() ? null : text;
    }

    @Override
    public void setValue(@Nullable String value) {
        input.setSecret(value == null ? new char[0] : value.toCharArray());
    }

    @Override
    public String typed() {
        return new String(input.copySecret());
    }

    @Override
    public void type(String text) {
        input.setSecret(text.toCharArray());
    }

    @Override
    public void onChange(Runnable action) {
        input.textProperty().subscribe((was, is) -> action.run());
    }
}
