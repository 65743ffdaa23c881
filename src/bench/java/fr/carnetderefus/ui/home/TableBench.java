package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.Search;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/** The lists under the table of people, without the table. */
public final class TableBench {
    private final HomeModel model;
    private final FilteredList<Standing> people;
    private final SortedList<Standing> sorted;

    /** The lists that the table of these people stands on. */
    public TableBench(HomeModel model) {
        this.model = model;
        this.people =
                new FilteredList<>(FXCollections.observableList(model.rows(Selection.EVERYBODY)));
        this.sorted = new SortedList<>(people);
    }

    /** One more letter was typed: how many are found. */
    public int type(String query) {
        var ready = Search.query(query);
        people.setPredicate(s -> ready.matches(model.index(s.person().id())));
        return sorted.size();
    }

    /** The heading of the names was clicked. */
    public Object sort() {
        sorted.setComparator(null);
        sorted.setComparator(PeopleColumn.NAME.order(model));
        return sorted.getFirst();
    }

    /** The table opens: each view says how many are in it. */
    public long views() {
        return model.counts().values().stream().mapToLong(count -> count).sum();
    }

    /** Another view was chosen: how many are in it. */
    public int view(Selection view) {
        return model.rows(view).size();
    }
}
