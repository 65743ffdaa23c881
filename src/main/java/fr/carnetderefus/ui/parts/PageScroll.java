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
    }

    /** A page that fills the window: something on it, a list or a table, takes what is left. */
    public static PageScroll filled(Region page) {
        var scroll = new PageScroll(page);
        page.getStyleClass().remove("scrolled");
        scroll.setFitToHeight(true);
        return scroll;
    }
}
