package fr.carnetderefus.ui.parts;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** What is done with the line of a list that is chosen: by Enter, or by a double click. */
public final class Chosen {
    private Chosen() {}

    /** Does it, where a line is chosen. */
    public static <T> void act(ListView<T> list, Consumer<? super T> action) {
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                act(list.getSelectionModel().getSelectedItem(), action);
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                act(list.getSelectionModel().getSelectedItem(), action);
            }
        });
    }

    private static <T> void act(@Nullable T chosen, Consumer<? super T> action) {
        if (chosen != null) {
            action.accept(chosen);
        }
    }
}
