package fr.carnetderefus.ui.parts;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.IntSupplier;

/**
 * From what is typed to what was found by it: Down leads there, and Enter, which opens a single
 * one.
 */
public final class ToFound {
    private ToFound() {}

    /**
     * Lets these two keys lead on from a search field.
     *
     * @param found how many are shown now
     * @param first gives the first of them the focus
     * @param open opens the first of them
     */
    public static void from(Node search, IntSupplier found, Runnable first, Runnable open) {
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    var enter = key.getCode() == KeyCode.ENTER;
                    var leads = enter || key.getCode() == KeyCode.DOWN;
                    if (!leads || key.isShortcutDown()) {
                        return;
                    }
                    key.consume();
                    switch (found.getAsInt()) {
                        case 0 -> {
                            // one types on
                        }
                        case 1 -> (enter ? open : first).run();
                        default -> first.run();
                    }
                });
    }
}
