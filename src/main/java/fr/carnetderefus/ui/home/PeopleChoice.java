package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Standing;

import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is chosen in the table of many people: kept and found again by who they are, not by rows. */
final class PeopleChoice {
    /** What is brought into sight has so many rows above it. */
    private static final int ROWS_ABOVE = 3;

    /** Whoever has moved by so many rows is still in sight. */
    private static final int NEAR = 3;

    private final TableView<Standing> table;

    /** Whether one stands at a row that is not chosen. */
    private boolean atRow;

    PeopleChoice(TableView<Standing> table) {
        this.table = table;
    }

    /** Who is chosen, the one chosen last of several; null for nobody. */
    @Nullable PersonId first() {
        var standing = table.getSelectionModel().getSelectedItem();
        return standing == null ? null : standing.person().id();
    }

    /** Who is chosen, or at whose row one stands; null for nobody. */
    @Nullable PersonId here() {
        var first = first();
        var row = atRow && first == null ? table.getFocusModel().getFocusedItem() : null;
        return row == null ? first : row.person().id();
    }

    /** All who are chosen. */
    Set<PersonId> all() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(standing -> standing.person().id())
                .collect(Collectors.toSet());
    }

    /**
     * With whom one goes on: who stands below the one chosen, or at whose row one stands; null for
     * nobody, and where several are chosen.
     */
    @Nullable PersonId next() {
        var rows = table.getSelectionModel().getSelectedIndices();
        if (rows.isEmpty()) {
            return here();
        }
        var people = table.getItems();
        var below = rows.size() == 1 ? rows.getFirst() + 1 : people.size();
        return below < people.size() ? people.get(below).person().id() : null;
    }

    /** Chooses all of these who are shown, and brings the first of them into sight. */
    void make(Set<PersonId> ids) {
        table.getSelectionModel().clearSelection();
        var rows = rows(ids);
        if (rows.length > 0) {
            table.getSelectionModel().selectIndices(rows[0], rows);
            table.scrollTo(Math.max(0, rows[0] - ROWS_ABOVE));
        }
    }

    /**
     * Chooses again those who were chosen. Whoever was one of a list to be worked through may have
     * gone far down in it since, or out of it, by what was done for them: one goes on with the next
     * then, where one was, and nobody is chosen, for nobody chose that one.
     *
     * @param next with whom one was to go on, see {@link #next}
     */
    void makeAgain(Set<PersonId> ids, @Nullable PersonId next) {
        make(ids);
        var row = next == null ? new int[0] : rows(Set.of(next));
        var now = table.getSelectionModel().getSelectedIndex();
        if (row.length > 0 && (now < 0 || Math.abs(row[0] - 1 - now) > NEAR)) {
            make(Set.of());
            table.scrollTo(Math.max(0, row[0] - ROWS_ABOVE));
            table.getFocusModel().focus(row[0]);
            atRow = true;
        }
    }

    private int[] rows(Set<PersonId> ids) {
        var people = table.getItems();
        return IntStream.range(0, people.size())
                .filter(i -> ids.contains(people.get(i).person().id()))
                .toArray();
    }
}
