package fr.carnetderefus.ui.proof;

/**
 * How the pages are looked at.
 *
 * @param whole whether a page is to be seen from top to bottom; else it is as wide as the window
 * @param zoom what that size is multiplied by
 */
record PageLook(boolean whole, double zoom, PageTurn turn) {
    /** As wide as the window. */
    static final PageLook FIRST = new PageLook(false, 1, PageTurn.NONE);

    private static final double STEP = 1.25;

    /** Smaller, and dozens of pages would be in sight at once. */
    private static final double SMALLEST = 0.5;

    /** A line of print is then as high as a thumb. */
    private static final double LARGEST = 6;

    PageLook larger() {
        return zoomed(zoom * STEP);
    }

    PageLook smaller() {
        return zoomed(zoom / STEP);
    }

    PageLook turned() {
        return new PageLook(whole, zoom, turn.next());
    }

    /** The other of the two sizes, exactly. */
    PageLook fitted(boolean toWhole) {
        return new PageLook(toWhole, 1, turn);
    }

    private PageLook zoomed(double to) {
        return new PageLook(whole, Math.clamp(to, SMALLEST, LARGEST), turn);
    }
}
