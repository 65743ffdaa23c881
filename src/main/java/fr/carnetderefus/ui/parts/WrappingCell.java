package fr.carnetderefus.ui.parts;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A line of a list whose words go on below where they are long, as high as they need; a cell by
 * itself would not ask in what width.
 *
 * @param <T> what a line is about
 */
public abstract class WrappingCell<T> extends ListCell<T> {
    /** The list's border and scroll bar, in pixels. */
    private static final double SCROLL_BAR = 14;

    private final Region line;

    /** A cell in which nothing else will stand than that line. */
    @SuppressWarnings("this-escape") // a width is set, nothing is asked
    protected WrappingCell(Region line) {
        this.line = line;
        setPrefWidth(0); // the list does not scroll sideways
    }

    @Override
    protected final double computePrefHeight(double width) {
        var list = getListView();
        if (isEmpty() || list == null) {
            return super.computePrefHeight(width);
        }
        var inside = list.getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        var high = line.prefHeight(Math.max(1, inside));
        return Math.max(minHeight(-1), snappedTopInset() + high + snappedBottomInset());
    }
}
