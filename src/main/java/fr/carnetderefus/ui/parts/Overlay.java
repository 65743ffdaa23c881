package fr.carnetderefus.ui.parts;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The root of a window: the screen, at its foot a line that says what was done, and over both the
 * sheets that ask something. The line takes its own room, so that it covers no button. Sheets keep
 * the focus to themselves, close on Escape and give the focus back.
 */
public final class Overlay extends StackPane {
    private final StackPane screen = new StackPane();
    private final VBox below = new VBox(screen);
    private @Nullable UndoBar said;
    private final Deque<Layer> layers = new ArrayDeque<>();

    private record Layer(DialogSheet sheet, StackPane veil, @Nullable Node focusBefore) {}

    /** A window that shows this screen. */
    public Overlay(Node content) {
        getStyleClass().add("overlay");
        screen.getChildren().setAll(content);
        VBox.setVgrow(screen, Priority.ALWAYS);
        getChildren().add(below);
        addEventFilter(KeyEvent.KEY_PRESSED, this::cancel);
    }

    /** Puts another screen in place of the one that stands there. */
    public void setContent(Node content) {
        screen.getChildren().setAll(content);
    }

    /** Lays a sheet over all that stands there. */
    public void show(DialogSheet sheet) {
        var scroll = new ScrollPane(new StackPane(sheet));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("dialog-scroll");
        scroll.setFocusTraversable(false);
        StackPane.setMargin(sheet, new Insets(16));
        var veil = new StackPane(scroll);
        veil.getStyleClass().add("veil");
        var scene = getScene();
        layers.push(new Layer(sheet, veil, scene == null ? null : scene.getFocusOwner()));
        sheet.onClose(() -> lift(sheet));
        disableBelow();
        getChildren().add(veil);
        veil.applyCss(); // a scroll pane takes its content in only with its skin
        var start = sheet.start();
        if (start != null) {
            start.requestFocus();
        } else {
            firstFocusable(sheet);
        }
    }

    /** Whether a sheet waits for its answer. */
    public boolean isAsking() {
        return !layers.isEmpty();
    }

    /** Says what was done, in place of what was said before: only the last can be undone. */
    public void toast(UndoBar bar) {
        quiet();
        said = bar;
        below.getChildren().add(bar);
        bar.start(() -> below.getChildren().remove(bar));
    }

    /** Takes away what was said last. */
    public void quiet() {
        if (said != null) {
            said.close();
        }
    }

    private void cancel(KeyEvent key) {
        var top = layers.peek();
        if (top != null && key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            lift(top.sheet());
        }
    }

    private void lift(DialogSheet sheet) {
        var top = layers.peek();
        if (top == null || !top.sheet().equals(sheet)) {
            return; // closed twice, or below another sheet
        }
        layers.pop();
        getChildren().remove(top.veil());
        disableBelow();
        var before = top.focusBefore();
        if (before != null) {
            before.requestFocus();
        }
    }

    /** What lies under the uppermost sheet is disabled, so that Tab and readers stay above. */
    private void disableBelow() {
        below.setDisable(!layers.isEmpty());
        layers.forEach(layer -> layer.veil().setDisable(!layer.equals(layers.peek())));
    }

    private static void firstFocusable(Node sheet) {
        for (var node : sheet.lookupAll("*")) {
            if (!node.equals(sheet) && node.isFocusTraversable() && !node.isDisabled()) {
                node.requestFocus();
                return;
            }
        }
    }
}
