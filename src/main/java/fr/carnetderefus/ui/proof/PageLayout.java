package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.PageSize;

import java.util.Arrays;
import java.util.List;

/**
 * Pages below each other, each fitted to the window by itself: one page of five metres makes no
 * other one small. Lengths are in the window's pixels.
 */
final class PageLayout {
    /** Between two pages, and around them. */
    static final double GAP = 12;

    /** Pixels for a point at most: a page the size of a stamp does not fill the window. */
    private static final double LARGEST_FIT = 3;

    private final double[] tops;
    private final double[] widths;
    private final double[] heights;
    private final double width;

    /** A place in the pages: a page, and how far down it, 0 its top and 1 its bottom. */
    record Spot(int page, double part) {}

    private PageLayout(double[] tops, double[] widths, double[] heights) {
        this.tops = tops;
        this.widths = widths;
        this.heights = heights;
        this.width = Arrays.stream(widths).max().orElse(0) + 2 * GAP;
    }

    /**
     * Lays the pages out.
     *
     * @param sizes of at least one page
     * @param width of the window
     * @param height of the window
     */
    static PageLayout of(List<PageSize> sizes, PageLook look, double width, double height) {
        var count = sizes.size();
        var tops = new double[count + 1];
        var widths = new double[count];
        var heights = new double[count];
        tops[0] = GAP;
        for (var i = 0; i < count; i++) {
            var size = sizes.get(i);
            var across = look.turn().isAcross();
            var wide = across ? size.height() : size.width();
            var high = across ? size.width() : size.height();
            var fit = Math.min(LARGEST_FIT, room(width) / wide);
            if (look.whole()) {
                fit = Math.min(fit, room(height) / high);
            }
            widths[i] = Math.max(1, Math.round(wide * fit * look.zoom()));
            heights[i] = Math.max(1, Math.round(high * fit * look.zoom()));
            tops[i + 1] = tops[i] + heights[i] + GAP;
        }
        return new PageLayout(tops, widths, heights);
    }

    private static double room(double length) {
        return Math.max(1, length - 2 * GAP);
    }

    int pages() {
        return widths.length;
    }

    /** The length of all, with what is around them. */
    double height() {
        return tops[pages()];
    }

    /** The breadth of the widest, with what is around it. */
    double width() {
        return width;
    }

    double top(int page) {
        return tops[page];
    }

    double width(int page) {
        return widths[page];
    }

    double height(int page) {
        return heights[page];
    }

    /** The page at that depth; the one above in a gap; the first or last beyond the ends. */
    int pageAt(double y) {
        var found = Arrays.binarySearch(tops, 0, pages(), y);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, pages() - 1);
    }

    Spot spot(double y) {
        var page = pageAt(y);
        return new Spot(page, (y - tops[page]) / heights[page]);
    }

    double depth(Spot spot) {
        var page = Math.min(spot.page(), pages() - 1);
        return tops[page] + spot.part() * heights[page];
    }
}
