package fr.carnetderefus.exchange;

import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.State;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would become of each row of a list.
 *
 * @param seen the carnet that the list was compared with
 * @param rows in the order of the list, one for each of its rows
 */
public record Preview(State seen, ListTable table, Mapping mapping, List<Judged> rows) {
    public Preview {
        rows = List.copyOf(rows);
    }

    /** How many rows become what; together they are all. */
    public record Counts(int added, int changed, int same, int refused) {}

    public Counts counts() {
        var added = 0;
        var changed = 0;
        var same = 0;
        var refused = 0;
        for (var row : rows) {
            switch (row) {
                case Judged.New _ -> added++;
                case Judged.Changed _ -> changed++;
                case Judged.Same _ -> same++;
                case Judged.Refused _ -> refused++;
            }
        }
        return new Counts(added, changed, same, refused);
    }

    /**
     * What is to be written.
     *
     * @param update whether what the carnet knows otherwise is changed
     */
    public List<ImportPeople.Arrival> arrivals(boolean update) {
        return arrivals(update ? EnumSet.allOf(Field.class) : Set.of());
    }

    /**
     * What is to be written.
     *
     * @param update which fields of people who are known are changed
     */
    public List<ImportPeople.Arrival> arrivals(Set<Field> update) {
        var picking = new Picking(update);
        var arrivals = new ArrayList<ImportPeople.Arrival>();
        for (var row : rows) {
            switch (row) {
                case Judged.New(var _, var arrival) -> arrivals.add(arrival);
                case Judged.Changed changed -> picking.of(changed).ifPresent(arrivals::add);
                case Judged.Same _, Judged.Refused _ -> {
                    // there is nothing to write of them
                }
            }
        }
        return List.copyOf(arrivals);
    }

    /** What the list tells otherwise of people who are known: each field, and of how many. */
    public Map<Field, Integer> differing() {
        var fields = new EnumMap<Field, Integer>(Field.class);
        for (var row : rows) {
            if (row instanceof Judged.Changed(var _, var _, var differences)) {
                differences.forEach(d -> fields.merge(d.field(), 1, Integer::sum));
            }
        }
        return fields;
    }

    /** The rows that stay out. */
    public List<Judged.Refused> refused() {
        return rows.stream()
                .filter(Judged.Refused.class::isInstance)
                .map(Judged.Refused.class::cast)
                .toList();
    }
}
