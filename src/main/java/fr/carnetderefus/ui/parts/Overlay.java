package fr.carnetderefus.ui.parts;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The root of a window: the screen, over its foot a line that says what was done, and over both the
 * sheets that ask something. The line moves nothing when it comes and goes; pages have room at
 * their end, so that what it covers can be scrolled above it. Sheets keep the focus to themselves,
 * close on Escape and give the focus back.
 */
public final class Overlay extends StackPane {
    /**
     * Marks a page that has its buttons at its foot, where the same is clicked again and again:
     * what was said stands at the head of the window, or the next click would meet it, and at its
     * right, since the way back is at the left.
     */
    public static final String FEET = "with-feet";

    private static final double MARGIN = 16;

    private final StackPane screen = new StackPane();
    private final StackPane below = new StackPane(screen);
    private @Nullable UndoBar said;
    private @Nullable Node beforeBar;
    private final Deque<Layer> layers = new ArrayDeque<>();

    private final Held held = new Held();
    private Consumer<? super DialogSheet> opened = sheet -> {};

    private record Layer(DialogSheet sheet, StackPane veil, @Nullable Node focusBefore) {}

    /** A window that shows this screen. */
    public Overlay(Node content) {
        getStyleClass().add("overlay");
        screen.getChildren().setAll(content);
        getChildren().add(below);
        addEventFilter(InputEvent.ANY, held::keepOut);
        addEventFilter(KeyEvent.KEY_PRESSED, this::cancel);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe((was, is) -> {
                    if (isInBar(is) && !isInBar(was)) {
                        beforeBar = was;
                    }
                });
    }

    /** Puts another screen in place of the one that stands there. */
    public void setContent(Node content) {
        screen.getChildren().setAll(content);
    }

    /** Lays a sheet over all that stands there. */
    public void show(DialogSheet sheet) {
        var around = new StackPane(sheet);
        // the scroll pane would take the focus from the answers at a click beside them
        around.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        var scroll = new ScrollPane(around);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("dialog-scroll");
        PageScroll.keepsNoPicture(scroll);
        scroll.setFocusTraversable(false);
        StackPane.setMargin(sheet, new Insets(MARGIN));
        var veil = new StackPane(scroll);
        veil.getStyleClass().add("veil");
        var scene = getScene();
        layers.push(new Layer(sheet, veil, scene == null ? null : scene.getFocusOwner()));
        sheet.onClose(() -> lift(sheet));
        disableBelow();
        getChildren().add(veil);
        opened.accept(sheet);
        veil.applyCss(); // a scroll pane takes its content in only with its skin
        var start = sheet.start();
        if (start != null) {
            start.requestFocus();
        } else {
            firstFocusable(sheet);
        }
    }

    /** Hears of each sheet that is laid over the screen. */
    public void onOpen(Consumer<? super DialogSheet> hears) {
        opened = hears;
    }

    /** Takes no order by mouse or key until {@link #release}: one is being carried out. */
    public void hold() {
        held.hold(this);
    }

    /** Takes orders again, beginning with those of {@link #whenFree}. */
    public void release() {
        held.release(this);
    }

    public boolean isHeld() {
        return held.isHeld();
    }

    /** Does it now, or as soon as what is being carried out is done. */
    public void whenFree(Runnable action) {
        held.whenFree(action);
    }

    /** Whether a sheet waits for its answer. */
    public boolean isAsking() {
        return !layers.isEmpty();
    }

    /** Says what was done, in place of what was said before: only the last can be undone. */
    public void toast(UndoBar bar) {
        quiet();
        said = bar;
        var feet = screen.lookup("." + FEET) != null;
        if (feet) {
            bar.getStyleClass().add("at-head");
        }
        StackPane.setAlignment(bar, feet ? Pos.TOP_RIGHT : Pos.BOTTOM_CENTER);
        StackPane.setMargin(bar, new Insets(MARGIN, MARGIN, MARGIN, MARGIN + places()));
        below.getChildren().add(bar);
        bar.start(() -> takeAway(bar));
    }

    /** How wide the places at the left are: the way out of the carnet stands at their foot. */
    private double places() {
        if (screen.lookup("." + Places.AT_LEFT) instanceof Region column) {
            column.applyCss(); // it may be new, and not laid out
            return column.prefWidth(-1);
        }
        return 0;
    }

    private void takeAway(UndoBar bar) {
        var before = bar.isFocusWithin() ? beforeBar : null;
        below.getChildren().remove(bar);
        if (bar.equals(said)) {
            said = null;
        }
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }

    private boolean isInBar(@Nullable Node node) {
        return Within.holds(said, node);
    }

    /** Takes away what was said last. */
    public void quiet() {
        if (said != null) {
            said.close();
        }
    }

    /** The pixels at the window's foot that what was said last covers. */
    double covered() {
        return said == null || StackPane.getAlignment(said) == Pos.TOP_RIGHT
                ? 0
                : said.getHeight() + 2 * MARGIN;
    }

    /** Takes everything away but the screen, unanswered: the window is to show nothing any more. */
    public void clear() {
        quiet();
        layers.forEach(layer -> getChildren().remove(layer.veil()));
        layers.clear();
        disableBelow();
        beforeBar = null;
        held.forget();
    }

    /** The sheet that waits for its answer; the uppermost of several. */
    public Optional<DialogSheet> asking() {
        return Optional.ofNullable(layers.peek()).map(Layer::sheet);
    }

    /** The uppermost sheet whose typing is kept when the carnet is locked. */
    public Optional<DialogSheet> kept() {
        return layers.stream().map(Layer::sheet).filter(s -> !s.keptAs().isEmpty()).findFirst();
    }

    private void cancel(KeyEvent key) {
        var top = layers.peek();
        if (top != null && key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            var escape = top.sheet().escape();
            if (escape == null) {
                lift(top.sheet());
            } else {
                escape.run();
            }
        }
    }

    /** Takes a sheet away, even from below another, which then stays as it is. */
    private void lift(DialogSheet sheet) {
        var top = layers.peek();
        for (var layer : List.copyOf(layers)) {
            if (layer.sheet().equals(sheet)) {
                layers.remove(layer);
                getChildren().remove(layer.veil());
                disableBelow();
                var before = layer.focusBefore();
                if (before != null && layer.equals(top)) {
                    before.requestFocus();
                }
            }
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
