package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Selection;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What is found again on coming back to the home sheet.
 *
 * @param query what stands in the search field
 * @param view which of many are shown
 * @param at who was chosen or opened last; null for nobody
 * @param chosen who are chosen again in the table of many; where nobody is, that one
 * @param next with whom one goes on there, where whoever is chosen has gone far; null for nobody
 * @param sorting how the table of many is in order
 * @param group by which column they stand together there; null for none
 */
public record HomeMemory(
        String query,
        Selection view,
        @Nullable PersonId at,
        Set<PersonId> chosen,
        @Nullable PersonId next,
        List<PeopleTable.Sort> sorting,
        @Nullable PeopleColumn group) {
    public static final HomeMemory EMPTY = of("", null);

    public HomeMemory {
        chosen = chosen.isEmpty() && at != null ? Set.of(at) : Set.copyOf(chosen);
        sorting = List.copyOf(sorting);
    }

    /** Of a home sheet with a card for each. */
    static HomeMemory of(String query, @Nullable PersonId at) {
        return new HomeMemory(query, Selection.EVERYBODY, at, Set.of(), null, List.of(), null);
    }
}
