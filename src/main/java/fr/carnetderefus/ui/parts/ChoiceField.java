package fr.carnetderefus.ui.parts;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * One of many, from a list that opens. For two to four use {@link SegmentField}.
 *
 * @param <T> what is chosen
 */
public final class ChoiceField<T> extends Field<T> {
    private final ComboBox<T> box;

    /** A choice among values, each shown by its words; {@code prompt} stands while none is made. */
    public ChoiceField(String label, String prompt, List<T> values, Function<T, String> words) {
        this(label, new ComboBox<>());
        box.setPromptText(prompt);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return null; // the box is not editable
                    }
                });
        box.getItems().setAll(values);
        TypeAhead.in(box);
    }

    private ChoiceField(String label, ComboBox<T> box) {
        super(label, box, box);
        this.box = box;
    }

    @Override
    public @Nullable T value() {
        return box.getValue();
    }

    @Override
    public void setValue(@Nullable T value) {
        box.setValue(value);
    }

    @Override
    public String typed() {
        var chosen = value();
        return chosen == null ? "" : Keyed.key(chosen, box.getItems());
    }

    @Override
    public void type(String text) {
        Keyed.find(text, box.getItems()).ifPresent(this::setValue);
    }

    @Override
    public void onChange(Runnable action) {
        box.valueProperty().subscribe((was, is) -> action.run());
    }
}
