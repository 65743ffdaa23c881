package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fr.carnetderefus.ui.FxThread;
import fr.carnetderefus.ui.Snapshots;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Somebody at the window: finds things by id or words, brings them into sight, clicks and types.
 */
final class Hand {
    /** What nobody types letter by letter in a test that is to end some day. */
    private static final int LONG = 60;

    private static final int PATIENCE_SECONDS = 40;

    private final FxRobot robot;
    private final Scene scene;

    Hand(FxRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    /** Clicks what has that id, once it is there and can be clicked. */
    void click(String id) {
        clickOn(waitFor(id));
    }

    /** Clicks the one button that says so. */
    void clickWords(String words) {
        waitUntil("a button that says: " + words, () -> !saying(words).isEmpty());
        clickOn(saying(words).getLast());
    }

    private List<Node> saying(String words) {
        return all().stream()
                .filter(n -> n instanceof Labeled l && words.equals(plain(wordsOf(l))))
                .filter(n -> n.isFocusTraversable() && isThere(n))
                .toList();
    }

    /** An empty cell has no words at all. */
    private static String wordsOf(Labeled labeled) {
        return Objects.requireNonNullElse(labeled.getText(), "");
    }

    private void clickOn(Node node) {
        FxThread.run(() -> reveal(node));
        var mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(robot.point(node).query());
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
        FxThread.settle();
    }

    /** Types into the field of that id, in place of what stood there. */
    void type(String id, String text) {
        var field = (TextInputControl) waitFor(id);
        FxThread.run(() -> {
            reveal(field);
            field.requestFocus();
            field.clear();
        });
        if (text.length() > LONG) {
            FxThread.run(() -> field.appendText(text)); // as if it were pasted
        } else {
            write(text);
        }
    }

    /** Types wherever the focus is. */
    void key(String character) {
        write(character);
    }

    /** Types letter by letter, each where the keys go once the one before has had its effect. */
    private void write(String text) {
        var keys = robot.robotContext().getBaseRobot();
        text.chars()
                .forEach(c -> {
                    keys.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(c));
                    FxThread.drain();
                });
        FxThread.settle();
    }

    /** Chooses one of the segments of that id. */
    void segment(String id, String words) {
        waitFor(id);
        var row = waitFor(id);
        clickOn(
                all((Parent) row).stream()
                        .filter(n -> n instanceof RadioButton r && plain(r.getText()).equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(id + " has no " + words)));
    }

    /** Chooses from the list that opens at that id, by keyboard. */
    void choose(String id, String words) {
        @SuppressWarnings("unchecked") // whatever it holds, its converter gives the words
        var box = (ComboBox<Object>) waitFor(id);
        var offered =
                box.getItems().stream().map(box.getConverter()::toString).map(Hand::plain).toList();
        var index = offered.indexOf(words);
        assertTrue(index >= 0, id + " does not offer " + words);
        FxThread.run(() -> {
            reveal(box);
            box.requestFocus();
        });
        while (box.getSelectionModel().getSelectedIndex() < index) {
            press(KeyCode.DOWN);
        }
        while (box.getSelectionModel().getSelectedIndex() > index) {
            press(KeyCode.UP);
        }
    }

    void press(KeyCode... keys) {
        var keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        FxThread.drain();
        keyboard.releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
        FxThread.settle();
    }

    /** Waits until the window says so, somewhere. */
    void sees(String words) {
        waitUntil(words, () -> text().contains(words));
    }

    void seesNot(String words) {
        waitUntil("not " + words, () -> !text().contains(words));
    }

    /** Waits for an empty field of that id: the next form has come. */
    void waitEmpty(String id) {
        waitUntil(
                "an empty #" + id,
                () ->
                        scene.lookup("#" + id) instanceof TextInputControl field
                                && field.getText().isEmpty());
    }

    /** All that stands in the window, in no promised order. */
    String text() {
        var said = new StringBuilder();
        for (var node : all()) {
            if (node instanceof Text t && isThere(t)) {
                said.append(t.getText()).append('\n');
            } else if (node instanceof TextInputControl field && isThere(field)) {
                said.append(field.getText()).append('\n');
            }
        }
        return plain(said.toString());
    }

    /** French spaces as one types them. */
    static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    /** Writes a picture of the window once all work is done. */
    void picture(String name) {
        FxThread.settle();
        FxThread.run(() -> Snapshots.save(scene, name));
    }

    Node waitFor(String id) {
        waitUntil(
                "#" + id,
                () -> {
                    var node = scene.lookup("#" + id);
                    return node != null && isThere(node) && !node.isDisabled();
                });
        return scene.lookup("#" + id);
    }

    private void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            picture("failure-" + what.replaceAll("[^A-Za-z0-9]+", "-"));
            fail("waited in vain for: " + what + "\nthe window says:\n" + text());
        }
        FxThread.settle();
    }

    private List<Node> all() {
        return all(scene.getRoot());
    }

    private static List<Node> all(Parent root) {
        var nodes = new ArrayList<Node>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    /** Visible, and so are all it stands in. */
    private static boolean isThere(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Scrolls until the node is in sight, as one would with the wheel. */
    private void reveal(Node node) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n instanceof ScrollPane pane) {
                scroll(pane, node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        var content = pane.getContent();
        var height = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (height <= 0) {
            return;
        }
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var top = at.getCenterY() - pane.getViewportBounds().getHeight() / 2;
        pane.setVvalue(Math.clamp(top / height, 0, 1));
    }
}
