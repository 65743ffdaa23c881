package fr.carnetderefus.ui.home;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * One column takes the room that the others leave; where they leave too little it keeps its least
 * width and the table scrolls sideways. JavaFX's own policies that fill a table count from the
 * widths they find: in a table that has no width yet, a column without bounds grows so wide that
 * the others lie outside for good.
 *
 * @param one who takes the rest
 */
@SuppressWarnings("rawtypes") // JavaFX's own type of what a policy is asked
record RestToOne(TableView<?> table, TableColumn<?, ?> one)
        implements Callback<ResizeFeatures, Boolean> {

    /** Gives the rest to one where the table has changed; a single column follows the mouse. */
    @Override
    @SuppressWarnings("unchecked") // that a column is one of the table
    public Boolean call(ResizeFeatures features) {
        if (features.getColumn() != null) {
            return TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
        }
        var others =
                table.getVisibleLeafColumns().stream()
                        .filter(column -> !column.equals(one))
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        var rest = Math.floor(features.getContentWidth() - others);
        features.setColumnWidth(one, Math.max(one.getMinWidth(), rest));
        return true;
    }
}
