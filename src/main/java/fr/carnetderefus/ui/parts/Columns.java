package fr.carnetderefus.ui.parts;

import javafx.scene.layout.Region;

/** A page with something beside it to read from; below it where there is no room. */
public final class Columns extends Placed {
    private static final double PAGE_EM = 24;
    private static final double ASIDE_EM = 18;
    private static final double GAP_EM = 1.5;

    private final Region page;
    private final Region aside;

    public Columns(Region page, Region aside) {
        this.page = page;
        this.aside = aside;
        getChildren().addAll(page, aside);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(page.minWidth(-1), aside.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.prefWidth(-1) + gap() + asideWide();
    }

    @Override
    protected double place(double width, boolean now) {
        var beside = width >= (PAGE_EM + ASIDE_EM + GAP_EM) * Theme.em(this);
        var pageWide = beside ? width - gap() - asideWide() : width;
        var asideWide = beside ? asideWide() : width;
        var pageHigh = Math.ceil(page.prefHeight(pageWide));
        var asideHigh = Math.ceil(aside.prefHeight(asideWide));
        if (now) {
            page.resizeRelocate(0, 0, pageWide, pageHigh);
            aside.resizeRelocate(
                    beside ? snapPositionX(pageWide + gap()) : 0,
                    beside ? 0 : snapPositionY(pageHigh + gap()),
                    asideWide,
                    asideHigh);
        }
        return beside ? Math.max(pageHigh, asideHigh) : pageHigh + gap() + asideHigh;
    }

    private double asideWide() {
        return ASIDE_EM * Theme.em(this);
    }

    private double gap() {
        return GAP_EM * Theme.em(this);
    }
}
