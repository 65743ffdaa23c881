package fr.carnetderefus.exchange;

import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.State;

import java.util.ArrayList;
import java.util.List;

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
        var arrivals = new ArrayList<ImportPeople.Arrival>();
        for (var row : rows) {
            if (row instanceof Judged.New(var _, var arrival)) {
                arrivals.add(arrival);
            } else if (update && row instanceof Judged.Changed(var _, var arrival, var _)) {
                arrivals.add(arrival);
            }
        }
        return List.copyOf(arrivals);
    }

    /** The rows that stay out. */
    public List<Judged.Refused> refused() {
        return rows.stream()
                .filter(Judged.Refused.class::isInstance)
                .map(Judged.Refused.class::cast)
                .toList();
    }
}
