package fr.carnetderefus.ui.parts;

import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** Several lines of text. Tab leads on to the next field. */
public final class NoteField extends Field<String> {
    private final TextArea input;

    /** An empty area of some lines asking for {@code label}. */
    public NoteField(String label, int lines) {
        this(label, new TextArea());
        input.setWrapText(true);
        input.setPrefRowCount(lines);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    private NoteField(String label, TextArea input) {
        super(label, input, input);
        this.input = input;
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() != KeyCode.TAB || key.isControlDown()) {
            return;
        }
        key.consume();
        // Control+Tab is how JavaFX itself leaves a text area.
        Event.fireEvent(
                input,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        KeyCode.TAB,
                        key.isShiftDown(),
                        true,
                        false,
                        false));
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
