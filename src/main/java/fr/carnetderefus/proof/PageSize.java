package fr.carnetderefus.proof;

/**
 * How large a page is as it is painted, turned the right way.
 *
 * @param width in points, 1/72 inch; more than 0
 * @param height likewise
 */
public record PageSize(double width, double height) {
    /** A4 upright: for pages that say nothing sensible of themselves. */
    static final PageSize A4 = new PageSize(595.28, 841.89);
}
