package fr.carnetderefus.ui.parts;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A page as wide as the window, which scrolls where it is higher. */
public final class PageScroll extends ScrollPane {
    /** A page as high as what is on it. */
    public PageScroll(Region page) {
        super(page);
        page.getStyleClass().add("scrolled");
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
        keepsNoPicture(this);
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
