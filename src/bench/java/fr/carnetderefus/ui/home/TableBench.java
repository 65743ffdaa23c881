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

    /** People are put together by court: how many have the court of the first. */
    public int byCourt() {
        return group(PeopleColumn.COURT);
    }

    /** The same by health insurance fund. */
    public int byCaisse() {
        return group(PeopleColumn.CAISSE);
    }

    /** As the table does it: its rows in another order, and what stands above the first of each. */
    private int group(PeopleColumn by) {
        var together = new Grouping(by, model);
        sorted.setComparator(together.order(null));
        together.count(sorted);
        return together.heading(sorted, 0).orElseThrow().length();
    }

    /** As they press again. */
    public void apart() {
        sorted.setComparator(null);
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
