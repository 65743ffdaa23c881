package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Within;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands around every page: the size of text, the contrast, and always in sight the button
 * that ends the visit. Over it the question whether anybody is still there.
 */
final class Frame {
    /** So much of the screen goes by with each step down: some lines stay to go on from. */
    private static final double LEAF = 0.8;

    private static final double NEARLY_ALL = 0.99;

    /** So long after a page came a press is still meant for the one before: a double click. */
    private static final long FRESH_NANOS = 400_000_000;

    /** Seconds: the question is said, and said again while nobody answers. */
    private static final int SPOKEN_EVERY = 15;

    private final Kiosk kiosk;
    private final StackPane root = new StackPane();
    private final BorderPane below = new BorderPane();
    private final FlowPane bar = new FlowPane();
    private final VBox veil = new VBox();
    private final Label asks = Labels.of("", "question");
    private final Label counts = Labels.of("", "the-day");
    private final Button other = Buttons.secondary(Icon.CLOSE, "", this::someoneElse);
    private final Label ending = Labels.of("", "strong");
    private final Button more = Buttons.primary(Icon.DOWN, "", this::further);

    /** Below the page, not over it: the button would hide what one is to read. */
    private final HBox onward = new HBox(more);

    private PageScroll scroll = new PageScroll(new VBox());
    private long fresh;
    private boolean swallowing;
    private boolean released;

    Frame(Kiosk kiosk) {
        this.kiosk = kiosk;
        root.getStyleClass().add("kiosk");
        bar.getStyleClass().add("kiosk-bar");
        veil.getStyleClass().add("kiosk-veil");
        veil.setAlignment(Pos.CENTER);
        veil.setAccessibleRole(AccessibleRole.DIALOG);
        other.setId("someone-else");
        other.setFocusTraversable(false); // a key answers that somebody is there
        veil.getChildren().addAll(asks, counts, other);
        asks.setTextAlignment(TextAlignment.CENTER);
        counts.setTextAlignment(TextAlignment.CENTER);
        ending.setId("ending");
        counts.setId("seconds");
        more.setId("more");
        more.setFocusTraversable(false); // by keyboard one goes from thing to thing
        onward.getStyleClass().add("kiosk-onward");
        Presence.set(onward, false);
        Presence.set(veil, false);
        Presence.set(ending, false);
        below.setTop(new VBox(bar, ending));
        below.setBottom(onward);
        root.getChildren().addAll(below, veil);
    }

    StackPane root() {
        return root;
    }

    /** The bar says what can be chosen now. */
    void looks() {
        var tongue = kiosk.tongue();
        var guise = kiosk.guise();
        var smaller =
                button(
                        "smaller",
                        Icon.DOWN,
                        tongue.get("bar.smaller"),
                        () -> kiosk.look(Guise::smaller));
        smaller.setDisable(!guise.canShrink());
        var larger =
                button(
                        "larger",
                        Icon.UP,
                        tongue.get("bar.larger"),
                        () -> kiosk.look(Guise::larger));
        larger.setDisable(!guise.canGrow());
        var contrast =
                button(
                        "contrast",
                        Icon.TODAY,
                        tongue.get("bar.contrast"),
                        () -> kiosk.look(Guise::turned));
        var focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        var back = focused == null ? null : focused.getId();
        more.setText(tongue.get("bar.more"));
        // what is pressed again and again stands first: it stays under the finger as the bar grows
        bar.getChildren().setAll(larger, smaller, contrast);
        if (kiosk.outside().voice().isThere()) {
            bar.getChildren()
                    .add(button("listen", Icon.LISTEN, tongue.get("bar.listen"), kiosk::readAloud));
        }
        if (kiosk.isVisited()) {
            var end = button("end", Icon.CLOSE, tongue.get("bar.end"), kiosk::askToFinish);
            bar.getChildren().add(end);
        }
        var again = inBar(back);
        if (again.filter(Node::isDisabled).isPresent()) {
            // at the end of the sizes: to go the other way is nearer than to end the visit
            again = inBar(larger.isDisabled() ? "smaller" : "larger");
        }
        again.ifPresent(Node::requestFocus);
    }

    private Optional<Node> inBar(@Nullable String id) {
        return bar.getChildren().stream().filter(node -> node.getId().equals(id)).findFirst();
    }

    private static Button button(String id, Icon icon, String words, Runnable action) {
        var button = Buttons.secondary(icon, words, action);
        button.setId(id);
        if (id.equals("end")) {
            button.getStyleClass().add("end");
        }
        return button;
    }

    /** Puts a page in place of the one that stands there. */
    void show(Page page) {
        looks();
        scroll = new PageScroll(page);
        // a screen that knows one finger only reports it as a mouse
        scroll.setPannable(true);
        scroll.vvalueProperty().subscribe((was, is) -> tellMore());
        scroll.viewportBoundsProperty().subscribe((was, is) -> tellMore());
        page.heightProperty().subscribe((was, is) -> tellMore());
        Presence.set(onward, false);
        below.setCenter(scroll);
        var first = page.first();
        root.applyCss();
        root.layout();
        if (first != null) {
            first.requestFocus();
        } else {
            firstIn(page);
        }
        fresh = kiosk.outside().nanos().getAsLong();
        // what has the focus is brought into sight; but one reads from the top
        var shown = scroll;
        Platform.runLater(() -> shown.setVvalue(0));
    }

    /**
     * Says that something is further down, where one does not see it. The button's room stays at
     * the end of a long page: what one reads there would jump.
     */
    private void tellMore() {
        var own = onward.isManaged() ? onward.getHeight() : 0;
        Presence.set(onward, PageScroll.hidden(scroll) - own > 1);
        more.setVisible(scroll.getVvalue() < NEARLY_ALL);
    }

    private void further() {
        var step =
                scroll.getViewportBounds().getHeight()
                        * LEAF
                        / Math.max(1, PageScroll.hidden(scroll));
        scroll.setVvalue(Math.min(1, scroll.getVvalue() + step));
    }

    /** The answer that was given before, else the first one: Enter then changes nothing. */
    private static void firstIn(Node page) {
        var given = page.lookup(".given");
        if (given != null) {
            given.requestFocus();
            return;
        }
        for (var node : page.lookupAll(".button")) {
            if (node.isFocusTraversable() && !node.isDisabled()) {
                node.requestFocus();
                return;
            }
        }
    }

    /** What is written on the page and on its buttons, in order; never what was typed. */
    String words() {
        return scroll.getContent().lookupAll("*").stream()
                .filter(node -> node instanceof Labeled && isShown(node))
                .map(node -> Objects.requireNonNullElse(((Labeled) node).getText(), ""))
                .filter(words -> words.length() > 1)
                .collect(Collectors.joining(".\n"));
    }

    private static boolean isShown(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.isVisible() || n.getStyleClass().contains("key-pad")) {
                return false;
            }
        }
        return true;
    }

    /** Shows nothing any more. */
    void clear() {
        still(null);
        ending.setText("");
        Presence.set(ending, false);
        Presence.set(onward, false);
        below.setCenter(null);
        root.requestFocus();
    }

    /** Asks whether anybody is there, with so many seconds left; null where somebody is. */
    void still(@Nullable Long seconds) {
        if (seconds == null) {
            Presence.set(veil, false);
            return;
        }
        var tongue = kiosk.tongue();
        asks.setText(tongue.get("still.asks"));
        other.setText(tongue.get("still.other"));
        counts.setText(tongue.count("still.seconds", seconds));
        var words = asks.getText() + " " + counts.getText();
        veil.setAccessibleText(words);
        if (seconds % SPOKEN_EVERY == 0) {
            kiosk.say(words);
        }
        Presence.set(veil, true);
    }

    /** Whether an event is for the one button over the page. */
    boolean isForSomeoneElse(Event event) {
        return Within.holds(other, event.getTarget());
    }

    private void someoneElse() {
        still(null);
        kiosk.end(Counted.ABANDONED);
    }

    /** Announces the end that comes whatever one does. */
    void ending(long seconds) {
        still(null);
        ending.setText(kiosk.tongue().count("ending.minutes", (seconds + 59) / 60));
        Presence.set(ending, true);
    }

    /** Whether it asks if anybody is there. */
    boolean isAsking() {
        return veil.isVisible();
    }

    private boolean isFresh() {
        return kiosk.isVisited() && kiosk.outside().nanos().getAsLong() - fresh < FRESH_NANOS;
    }

    /** Typing goes on from field to field; what answers a question does not. */
    private static boolean isPress(InputEvent event) {
        return !(event instanceof KeyEvent key)
                || key.getCode() == KeyCode.ENTER
                || key.getCode() == KeyCode.SPACE;
    }

    /** The rest of the touch that answered: it is to press nothing. */
    void swallow() {
        swallowing = true;
        released = false;
    }

    /**
     * Whether an event belongs to the touch that answered: until the next one begins. What a finger
     * does comes a second time as what a mouse would do.
     */
    boolean swallows(InputEvent event) {
        var type = event.getEventType();
        var presses =
                type == MouseEvent.MOUSE_PRESSED
                        || type == KeyEvent.KEY_PRESSED
                        || type == TouchEvent.TOUCH_PRESSED;
        var again = event instanceof MouseEvent mouse && mouse.isSynthesized() && !released;
        if (presses && !again) {
            swallowing = false;
        }
        if (presses && isPress(event) && isFresh()) {
            swallow();
        }
        released |= type == MouseEvent.MOUSE_RELEASED || type == KeyEvent.KEY_RELEASED;
        return swallowing && type != MouseEvent.MOUSE_MOVED;
    }
}
