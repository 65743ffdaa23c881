package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.refusal.Standing;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People put together by what stands in one column. */
final class Grouping {
    /** Columns in which many have the same. */
    static final List<PeopleColumn> OFFERED =
            List.of(
                    PeopleColumn.KIND,
                    PeopleColumn.STATUS,
                    PeopleColumn.METHOD,
                    PeopleColumn.NEXT,
                    PeopleColumn.HOUSEHOLD,
                    PeopleColumn.GROUND,
                    PeopleColumn.COURT,
                    PeopleColumn.DEPARTMENT,
                    PeopleColumn.CAISSE);

    private final PeopleColumn by;
    private final HomeModel model;
    private final IdentityHashMap<Standing, String> groups = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Grouping(PeopleColumn by, HomeModel model) {
        this.by = by;
        this.model = model;
    }

    PeopleColumn by() {
        return by;
    }

    /** Counts anew how many of these are in each group. */
    void count(List<Standing> people) {
        counts.clear();
        people.forEach(person -> counts.merge(group(person), 1, Integer::sum));
    }

    /** The groups one after another; in each the given order, or as the people press. */
    Comparator<Standing> order(@Nullable Comparator<Standing> inside) {
        var groups = by.order(model);
        return groups.thenComparing(inside == null ? Standing.BY_URGENCY : inside)
                .thenComparing(Standing.BY_URGENCY);
    }

    /** What stands above a row: the group that begins with it. */
    Optional<String> heading(List<Standing> people, int row) {
        if (row < 0 || row >= people.size()) {
            return Optional.empty();
        }
        var group = group(people.get(row));
        if (row > 0 && group.equals(group(people.get(row - 1)))) {
            return Optional.empty();
        }
        var texts = model.phrases().texts();
        return Optional.of(
                texts.get(
                        "home.group.heading",
                        texts.of("home.column", by),
                        group,
                        counts.getOrDefault(group, 0)));
    }

    private String group(Standing person) {
        return groups.computeIfAbsent(person, p -> by.words(p, model));
    }
}
