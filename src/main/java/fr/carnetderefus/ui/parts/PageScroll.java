package fr.carnetderefus.ui.parts;

import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A page as wide as the window, which scrolls where it is higher: by the wheel, and by Page up and
 * Page down wherever the focus is, for a text to read has nothing in it that takes the focus.
 */
public final class PageScroll extends ScrollPane {
    /** Of what is seen, so much goes out of sight: the last lines are the first ones then. */
    private static final double TURN = 0.85;

    /** A page as high as what is on it. */
    @SuppressWarnings("this-escape") // a key comes once all is built
    public PageScroll(Region page) {
        super(page);
        page.getStyleClass().add("scrolled");
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
        keepsNoPicture(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
    }

    /** How much of what a pane holds is out of sight, above and below, in pixels. */
    public static double hidden(ScrollPane pane) {
        var content = pane.getContent().getLayoutBounds().getHeight();
        return Math.max(0, content - pane.getViewportBounds().getHeight());
    }

    /** How much of that is above; a pane keeps a part of the whole instead. */
    public static double above(ScrollPane pane) {
        return pane.getVvalue() * hidden(pane);
    }

    /** Scrolls so that so many pixels are above, or as many of them as are hidden. */
    public static void above(ScrollPane pane, double pixels) {
        var hidden = hidden(pane);
        pane.setVvalue(hidden > 0 ? Math.clamp(pixels / hidden, 0, 1) : 0);
    }

    /**
     * Turns the page where the key says so. What the focus is in had the key before: a list or a
     * long text turns its own pages, and a line of text lets no key through, so that a screen which
     * begins in one has to ask for this.
     */
    public void turn(KeyEvent key) {
        var way =
                switch (key.getCode()) {
                    case PAGE_DOWN -> 1;
                    case PAGE_UP -> -1;
                    default -> 0;
                };
        var seen = getViewportBounds().getHeight();
        var hidden = hidden(this);
        if (way != 0 && hidden > 0) {
            key.consume();
            setVvalue(Math.clamp(getVvalue() + way * TURN * seen / hidden, 0, 1));
        }
    }

    /**
     * Shows the page from its top, once what has the focus was brought into sight: a screen that
     * has just come is read from its beginning. Whoever types then is led to where they type.
     */
    public void fromTop() {
        Platform.runLater(() -> setVvalue(0));
    }

    /** A page that fills the window: something on it, a list or a table, takes what is left. */
    public static PageScroll filled(Region page) {
        var scroll = new PageScroll(page);
        page.getStyleClass().remove("scrolled");
        scroll.setFitToHeight(true);
        return scroll;
    }

    /**
     * JavaFX keeps a picture of what shows through a scroll pane, as large as that, and does not
     * give it back with the pane: a program that shows page after page runs out of memory (seen
     * with 26.0.2 and the software pipeline: 4 MB a page). Pages are drawn fast enough without.
     */
    static void keepsNoPicture(ScrollPane pane) {
        pane.skinProperty()
                .subscribe(skin -> {
                    var viewport = pane.lookup(".viewport");
                    if (viewport != null) {
                        viewport.setCache(false);
                    }
                });
    }
}
