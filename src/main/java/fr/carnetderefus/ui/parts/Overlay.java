package fr.carnetderefus.ui.parts;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The root of a window: the screen, at its foot a line that says what was done, and over both the
 * sheets that ask something. The line covers nothing: it takes room at the screen's foot, or stands
 * beside the way back of a page that has its own buttons there. Sheets keep the focus to
 * themselves, close on Escape and give the focus back.
 */
public final class Overlay extends StackPane {
    private static final double MARGIN = 16;

    private final StackPane below = new StackPane();
    private final Footed footed;
    private @Nullable UndoBar said;
    private @Nullable SaidBeside head;
    private @Nullable Node beforeBar;
    private boolean meansBar;
    private final Deque<Layer> layers = new ArrayDeque<>();

    private final Held held = new Held();
    private Consumer<? super DialogSheet> opened = sheet -> {};

    private record Layer(DialogSheet sheet, StackPane veil, @Nullable Node focusBefore) {}

    /** A window that shows this screen. */
    public Overlay(Node content) {
        this(new Footed(content));
    }

    private Overlay(Footed all) {
        this(all, all);
    }

    /**
     * A window that shows more than screens.
     *
     * @param footed where the screens stand in it, and at their foot what was said
     */
    @SuppressWarnings("this-escape") // who listens is called once all is built
    public Overlay(Node content, Footed footed) {
        this.footed = footed;
        getStyleClass().add("overlay");
        below.getChildren().setAll(content);
        getChildren().add(below);
        addEventFilter(InputEvent.ANY, held::keepOut);
        addEventFilter(KeyEvent.KEY_PRESSED, this::cancel);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::keepOut);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe((was, is) -> {
                    if (isInBar(is) && !isInBar(was)) {
                        beforeBar = was;
                    }
                });
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
        place(bar);
        bar.start(() -> takeAway(bar));
    }

    /** Another screen stands there: what was said goes on to where it is seen on that one. */
    public void carryOver() {
        var bar = said;
        if (bar != null) {
            lift(bar);
            place(bar);
        }
    }

    private void place(UndoBar bar) {
        footed.applyCss(); // what stands in a scroll pane is found only once that has its skin
        if (footed.lookup("." + SaidBeside.STYLE) instanceof SaidBeside beside
                && !footed.scrolls()) {
            head = beside;
            beside.say(bar);
        } else {
            footed.say(bar);
        }
    }

    private void lift(UndoBar bar) {
        if (head != null) {
            head.unsay(bar);
            head = null;
        }
        footed.unsay(bar);
    }

    private void takeAway(UndoBar bar) {
        var before = bar.isFocusWithin() ? beforeBar : null;
        lift(bar);
        if (bar.equals(said)) {
            said = null;
        }
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }

    /** The second click of two meant the button that stood where the line has just come. */
    private void keepOut(MouseEvent press) {
        var inBar = press.getTarget() instanceof Node node && isInBar(node);
        if (press.getClickCount() == 1) {
            meansBar = inBar;
        } else if (inBar && !meansBar) {
            press.consume();
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
