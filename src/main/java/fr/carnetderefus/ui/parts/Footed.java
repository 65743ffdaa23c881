package fr.carnetderefus.ui.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A screen with a foot for what was said. The foot takes room only while something stands in it,
 * and takes it from below: what one reads stays where it is, and nothing is covered. A page that
 * was scrolled to its end stays at its end, for its buttons are there.
 */
public final class Footed extends VBox {
    private final StackPane body = new StackPane();
    private final StackPane foot = new StackPane();

    /** One that shows that, or nothing. */
    public Footed(Node... screen) {
        body.getChildren().setAll(screen);
        foot.getStyleClass().add("said-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE); // a page that could be smaller gives way
        Presence.set(foot, false);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(body, foot);
    }

    /** Shows a screen in place of the one that stands there. */
    public void show(Node screen) {
        body.getChildren().setAll(screen);
    }

    /** Shows no screen. */
    public void clear() {
        body.getChildren().clear();
    }

    void say(UndoBar bar) {
        unscrolled(() -> {
            foot.getChildren().setAll(bar);
            Presence.set(foot, true);
        });
    }

    void unsay(UndoBar bar) {
        if (foot.getChildren().contains(bar)) {
            unscrolled(() -> {
                foot.getChildren().clear();
                Presence.set(foot, false);
            });
        }
    }

    /** A scroll pane keeps a part of the whole, not the pixels above, when its height changes. */
    private void unscrolled(Runnable change) {
        var pane = body.getChildren().stream().findFirst().orElse(null);
        if (pane instanceof ScrollPane scroll && scroll.getVvalue() > 0 && scroll.getVvalue() < 1) {
            var above = PageScroll.above(scroll);
            change.run();
            applyCss(); // what has just come has no height before
            layout();
            PageScroll.above(scroll, above);
        } else {
            change.run();
        }
    }

    /** Whether the screen is higher than it is seen: what is at its head may be out of sight. */
    boolean scrolls() {
        layout();
        return body.getChildren().stream()
                .anyMatch(node -> node instanceof ScrollPane pane && PageScroll.hidden(pane) > 1);
    }
}
