package fr.carnetderefus.ui.parts;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A social security number, its figures grouped while one types: {@code 1 85 05 78 006 084 36}. The
 * value has no blanks. Too many figures stay visible for the caller to complain about.
 */
public final class NirField extends Field<String> {
    private static final int[] GROUP_ENDS = {1, 3, 5, 7, 10, 13, 15};

    private final TextField input;

    /** An empty number asking for {@code label}. */
    public NirField(String label) {
        this(label, new TextField());
        input.getStyleClass().add("digits");
        input.setPrefColumnCount(22);
        input.setTextFormatter(new TextFormatter<>(NirField::regroup));
    }

    private NirField(String label, TextField input) {
        super(label, input, input);
        this.input = input;
    }

    private static Change regroup(Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        var whole = change.getControlNewText();
        var caret = compact(whole.substring(0, change.getCaretPosition())).length();
        var figures = new StringBuilder(compact(whole));
        var onlyBlanks =
                change.isDeleted()
                        && !change.isAdded()
                        && compact(change.getControlText()).contentEquals(figures);
        if (onlyBlanks && caret > 0 && change.getControlCaretPosition() > change.getRangeStart()) {
            caret--; // backspace over a gap takes the figure before it, not the gap alone
            figures.deleteCharAt(caret);
        }
        change.setRange(0, change.getControlText().length());
        change.setText(group(figures));
        var place = placeOf(caret);
        change.setCaretPosition(place);
        change.setAnchor(place);
        return change;
    }

    static String group(CharSequence figures) {
        var text = new StringBuilder(figures);
        for (var g = GROUP_ENDS.length - 1; g >= 0; g--) {
            if (GROUP_ENDS[g] < text.length()) {
                text.insert(GROUP_ENDS[g], ' ');
            }
        }
        return text.toString();
    }

    /** Where the caret stands after so many figures: before a gap, not behind it. */
    private static int placeOf(int figures) {
        var place = figures;
        for (var end : GROUP_ENDS) {
            place += end < figures ? 1 : 0;
        }
        return place;
    }

    /** Figures, and the letters of Corsica; all else is a separator. */
    static String compact(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^0-9AB]", "");
    }

    @Override
    public @Nullable String value() {
        var figures = compact(input.getText());
        return figures.isEmpty() ? null : figures;
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
