package fr.carnetderefus.ui.parts;

import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

/** One line of text. Its value is stripped of blanks around it; an empty line reads as null. */
public final class TextLineField extends Field<String> {
    private final TextField input;

    /** An empty line asking for {@code label}. */
    public TextLineField(String label) {
        this(label, new TextField());
    }

    private TextLineField(String label, TextField input) {
        super(label, input, input);
        this.input = input;
    }

    @Override
    public @Nullable String value() {
        var text = input.getText().strip();
        return text.isEmpty() ? null : text;
    }

    @Override
    public void setValue(@Nullable String value) {
        input.setText(value == null ? "" : value);
    }

    /** Runs the action when Enter is pressed in the field. */
    public void onEnter(Runnable action) {
        input.setOnAction(e -> action.run());
    }

    @Override
    public String typed() {
        return input.getText();
    }

    @Override
    public void type(String text) {
        input.setText(text);
    }

    @Override
    public void onChange(Runnable action) {
        input.textProperty().subscribe((was, is) -> action.run());
    }
}
