package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * A question and the place for its answer: label, control, hint, and below them a message when
 * something is wrong. A message never changes what was typed.
 *
 * @param <T> what the field is read as; null where nothing readable stands in it
 */
public abstract sealed class Field<T> extends VBox
        permits TextLineField,
                NoteField,
                ChoiceField,
                SegmentField,
                PassphraseField,
                CodeField,
                DateField,
                NirField {
    private final HBox head = new HBox();
    private final Label hint = Labels.of("", "field-hint");
    private final Label message = Labels.of("");
    private final HBox messageRow = new HBox();
    private final Node control;

    /** A field asking for {@code label}; {@code row} holds the control and what stands beside. */
    @SuppressWarnings("this-escape") // a node fills itself while it is built; all fields are final
    protected Field(String label, Node control, Node row) {
        this.control = control;
        getStyleClass().add("field");
        var name = Labels.of(label, "field-label");
        name.setLabelFor(control);
        head.getStyleClass().add("field-head");
        head.getChildren().add(name);
        control.setAccessibleText(label);
        messageRow.getStyleClass().add("field-message");
        messageRow.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(message, Priority.ALWAYS);
        Presence.set(hint, false);
        Presence.set(messageRow, false);
        getChildren().addAll(head, row, hint, messageRow);
    }

    /** What stands in the field, or null where it is empty or cannot be read. */
    public abstract @Nullable T value();

    /** Puts a value in, null to empty the field. */
    public abstract void setValue(@Nullable T value);

    /**
     * What stands in the field, readable or not, to be put back by {@link #type}: the same whatever
     * language is spoken. Empty for a secret, which is kept nowhere.
     */
    public abstract String typed();

    /**
     * Puts back what was {@link #typed}; leaves the field as it is where that is no choice here.
     */
    public abstract void type(String text);

    /** Runs the action after each change by the user or by {@link #setValue}. */
    public abstract void onChange(Runnable action);

    /** Says below the control what helps to answer. An empty text takes it away. */
    public final Field<T> hint(String text) {
        hint.setText(text);
        Presence.set(hint, !text.isEmpty());
        tell();
        return this;
    }

    /** Says beside the label that an answer is needed or is not: "facultatif". */
    public final Field<T> marker(String text) {
        head.getChildren().add(Labels.of(text, "field-marker"));
        control.setAccessibleText(control.getAccessibleText() + ", " + text);
        return this;
    }

    /** Says in place what is wrong and what to do; what was typed stays. */
    public void error(String text) {
        message("error", text);
    }

    /** Says in place what looks odd but may stand. */
    public final void warning(String text) {
        message("warning", text);
    }

    /** Takes the message away. */
    public final void clearMessage() {
        getStyleClass().remove("wrong");
        Presence.set(messageRow, false);
        message.setText("");
        tell();
    }

    /** Whether an error stands below the field. A warning is not an error. */
    public final boolean isWrong() {
        return getStyleClass().contains("wrong");
    }

    /** Puts the focus where one answers. */
    public void focus() {
        control.requestFocus();
    }

    /** The control itself, to bind its disabled state or to find it in a test by its id. */
    public final Node control() {
        return control;
    }

    /** Shows a line between the control and its hint. */
    final void below(Node line) {
        getChildren().add(2, line);
    }

    private void message(String kind, String text) {
        clearMessage();
        if (kind.equals("error")) {
            getStyleClass().add("wrong");
        }
        message.setText(text);
        messageRow.getStyleClass().setAll("field-message", kind);
        messageRow.getChildren().setAll(new Mark(kind), message);
        messageRow.setAccessibleText(text);
        Presence.set(messageRow, true);
        tell();
    }

    /** JavaFX has no live region: the control's help changes, and screen readers are told so. */
    private void tell() {
        control.setAccessibleHelp((message.getText() + " " + hint.getText()).strip());
        control.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }
}
