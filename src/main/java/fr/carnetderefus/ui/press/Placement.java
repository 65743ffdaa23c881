package fr.carnetderefus.ui.press;

import fr.carnetderefus.proof.PageImage;

/**
 * Where the picture of a page comes to lie, in points from the corner of what the printer reaches.
 */
record Placement(double x, double y, double width, double height) {
    private static final int WHITE = 0xFFFFFFFF;

    /** Shapes of paper that differ less are the same: a picture has whole pixels only. */
    private static final double SAME = 0.005;

    /**
     * A sheet of paper, as it is held to read the page.
     *
     * @param width of the paper in points
     * @param height of the paper in points
     * @param left what the printer cannot reach, in points; so the others
     */
    record Paper(
            double width, double height, double left, double right, double top, double bottom) {
        double reachedWidth() {
            return width - left - right;
        }

        double reachedHeight() {
            return height - top - bottom;
        }
    }

    /**
     * Edge on edge, if the printer reaches all that is printed: so A4 on A4 keeps its size, as the
     * window of an envelope wants it. Else so small that it reaches all.
     */
    static Placement of(PageImage page, Paper paper) {
        var scale = paper.width() / page.width();
        var isOfThisShape = Math.abs(page.height() * scale / paper.height() - 1) < SAME;
        return isOfThisShape && reaches(page, paper, scale)
                ? new Placement(-paper.left(), -paper.top(), paper.width(), page.height() * scale)
                : fitted(page, paper);
    }

    private static Placement fitted(PageImage page, Paper paper) {
        var scale =
                Math.min(
                        paper.reachedWidth() / page.width(), paper.reachedHeight() / page.height());
        var width = page.width() * scale;
        var height = page.height() * scale;
        return new Placement(
                (paper.reachedWidth() - width) / 2,
                (paper.reachedHeight() - height) / 2,
                width,
                height);
    }

    /** Whether nothing but white lies in the margins. */
    private static boolean reaches(PageImage page, Paper paper, double scale) {
        var left = (int) Math.ceil(paper.left() / scale);
        var right = page.width() - (int) Math.ceil(paper.right() / scale);
        var top = (int) Math.ceil(paper.top() / scale);
        var bottom = page.height() - (int) Math.ceil(paper.bottom() / scale);
        for (var y = 0; y < page.height(); y++) {
            var isWithin = y >= top && y < bottom;
            for (var x = 0; x < page.width(); x++) {
                var isReached = isWithin && x >= left && x < right;
                if (!isReached && page.argb()[y * page.width() + x] != WHITE) {
                    return false;
                }
            }
        }
        return true;
    }
}
