package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Theme;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A row of the table; the first of a group has the group's name above its cells. The name is part
 * of the row, so that all else goes on counting people.
 */
final class PeopleRow extends TableRow<Standing> {
    private static final double CELLS_EM = 2.75;
    private static final double HEADING_EM = 2.5;

    private final IntFunction<Optional<String>> headings;
    private final Label heading = Labels.of("", "group-heading");

    /** A row that asks by its place what stands above it. */
    PeopleRow(IntFunction<Optional<String>> headings) {
        this.headings = headings;
        heading.setManaged(false);
        heading.setMouseTransparent(true);
    }

    @Override
    protected void updateItem(@Nullable Standing standing, boolean empty) {
        super.updateItem(standing, empty);
        tell();
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        tell();
    }

    /** Says anew what stands above it. */
    void tell() {
        var said = isEmpty() ? "" : headings.apply(getIndex()).orElse("");
        var above = said.isEmpty() ? 0 : Math.ceil(HEADING_EM * Theme.em(this));
        if (said.equals(heading.getText()) && above == getPadding().getTop()) {
            return; // at each row that scrolls in: a layout more would be seen
        }
        heading.setText(said);
        setPadding(new Insets(above, 0, 0, 0));
        setMinHeight(said.isEmpty() ? USE_COMPUTED_SIZE : above + CELLS_EM * Theme.em(this));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (heading.getText().isEmpty()) {
            getChildren().remove(heading);
            return;
        }
        if (!getChildren().contains(heading)) {
            getChildren().add(heading); // the skin sets the cells alone
        }
        heading.resizeRelocate(0, 0, getWidth(), getPadding().getTop());
    }
}
