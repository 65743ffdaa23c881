package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One of a few, all in sight. Arrows move the choice; a made choice is not unmade by a second
 * click.
 *
 * @param <T> what is chosen
 */
public final class SegmentField<T> extends Field<T> {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> values;

    /** A choice among values, each shown by its words. */
    public SegmentField(String label, List<T> values, Function<T, String> words) {
        this(label, values, words, new FlowPane());
    }

    private SegmentField(String label, List<T> values, Function<T, String> words, FlowPane row) {
        super(label, row, row);
        this.values = List.copyOf(values);
        row.getStyleClass().add("segments");
        row.setAccessibleRole(AccessibleRole.PARENT);
        var buttons = new ArrayList<ToggleButton>();
        for (var value : this.values) {
            buttons.add(segment(words.apply(value)));
        }
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        row.getChildren().setAll(buttons);
    }

    private ToggleButton segment(String words) {
        // A radio button dressed as a segment: arrows, one stop for Tab and the right role for
        // free.
        var button = new RadioButton(words);
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("toggle-button", "segment");
        button.setToggleGroup(group);
        var number = group.getToggles().size();
        // an id, so that the focus finds the same segment on a screen that is built anew
        button.idProperty().bind(control().idProperty().map(id -> id + "-" + number));
        return button;
    }

    @Override
    public @Nullable T value() {
        var chosen = group.getSelectedToggle();
        return chosen == null ? null : values.get(group.getToggles().indexOf(chosen));
    }

    /** Chooses one; none where it is not among them. */
    @Override
    public void setValue(@Nullable T value) {
        var at = value == null ? -1 : values.indexOf(value);
        group.selectToggle(at < 0 ? null : group.getToggles().get(at));
    }

    @Override
    public String typed() {
        var chosen = value();
        return chosen == null ? "" : Keyed.key(chosen, values);
    }

    @Override
    public void type(String text) {
        Keyed.find(text, values).ifPresent(this::setValue);
    }

    @Override
    public void onChange(Runnable action) {
        group.selectedToggleProperty().subscribe((was, is) -> action.run());
    }

    /** Puts the focus on what is chosen, or on the first. */
    @Override
    public void focus() {
        var chosen = group.getSelectedToggle();
        var at = chosen == null ? group.getToggles().getFirst() : chosen;
        ((RadioButton) at).requestFocus();
    }
}
