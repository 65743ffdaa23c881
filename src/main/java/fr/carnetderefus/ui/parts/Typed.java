package fr.carnetderefus.ui.parts;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * What stands typed and ticked in fields, by the ids of their controls; a field without an id keeps
 * nothing.
 */
public record Typed(Map<String, String> byField) {
    public static final Typed NOTHING = new Typed(Map.of());

    private static final String TICKED = "x";

    public Typed {
        byField = Map.copyOf(byField);
    }

    /** A part of a form that has fields for what is typed only once it knows of it. */
    public interface Grows {
        void growFor(Typed typed);
    }

    /** All that stands in the fields below a node, whether they are in sight or not. */
    public static Typed in(Node form) {
        var found = new LinkedHashMap<String, String>();
        each(
                form,
                (id, field) -> found.put(id, field.typed()),
                (id, box) -> found.put(id, box.isSelected() ? TICKED : ""));
        return new Typed(found);
    }

    /** What of this is typed otherwise than it was before. */
    public Typed since(Typed before) {
        var changed = new LinkedHashMap<>(byField);
        changed.entrySet().removeAll(before.byField.entrySet());
        return new Typed(changed);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** What was typed in that field; empty where nothing was. */
    public String at(String id) {
        return Objects.requireNonNullElse(byField.get(id), "");
    }

    /** Puts it back into the fields below a node, from the first to the last. */
    public void into(Node form) {
        if (form instanceof Grows grows) {
            grows.growFor(this);
        }
        each(
                form,
                (id, field) -> {
                    var text = byField.get(id);
                    if (text != null && !text.equals(field.typed())) {
                        field.type(text);
                    }
                },
                (id, box) -> {
                    var text = byField.get(id);
                    if (text != null && box.isSelected() != text.equals(TICKED)) {
                        box.fire(); // as by hand: what hangs on it follows
                    }
                });
    }

    private static void each(
            Node node, BiConsumer<String, Field<?>> fields, BiConsumer<String, CheckBox> boxes) {
        switch (node) {
            case Field<?> field -> named(field.control(), id -> fields.accept(id, field));
            case CheckBox box -> named(box, id -> boxes.accept(id, box));
            // neither has its content among its children before it has a skin
            case ScrollPane pane -> each(pane.getContent(), fields, boxes);
            case TitledPane pane -> each(pane.getContent(), fields, boxes);
            case Parent parent ->
                    java.util.List.copyOf(parent.getChildrenUnmodifiable())
                            .forEach(child -> each(child, fields, boxes));
            default -> {
                // nothing can be typed into it
            }
        }
    }

    private static void named(Node control, java.util.function.Consumer<String> then) {
        var id = control.getId();
        if (id != null && !id.isEmpty()) {
            then.accept(id);
        }
    }
}
