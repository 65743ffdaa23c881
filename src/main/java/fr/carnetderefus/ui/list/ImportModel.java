package fr.carnetderefus.ui.list;

import fr.carnetderefus.exchange.Field;
import fr.carnetderefus.exchange.Grid;
import fr.carnetderefus.exchange.Judged;
import fr.carnetderefus.exchange.ListException;
import fr.carnetderefus.exchange.ListTable;
import fr.carnetderefus.exchange.Mapping;
import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.State;
import fr.carnetderefus.text.Message;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was chosen of a list on its way in, and what becomes of its rows. It outlives the screen:
 * one may look something up and come back.
 */
public final class ImportModel {
    /** Which rows are looked at. */
    enum Part {
        ALL,
        NEW,
        CHANGED,
        SAME,
        REFUSED;

        boolean holds(Judged row) {
            return switch (this) {
                case ALL -> true;
                case NEW -> row instanceof Judged.New;
                case CHANGED -> row instanceof Judged.Changed;
                case SAME -> row instanceof Judged.Same;
                case REFUSED -> row instanceof Judged.Refused;
            };
        }

        /** How many rows it is. */
        int of(Preview preview) {
            var counts = preview.counts();
            return switch (this) {
                case ALL -> preview.rows().size();
                case NEW -> counts.added();
                case CHANGED -> counts.changed();
                case SAME -> counts.same();
                case REFUSED -> counts.refused();
            };
        }
    }

    /** A list that was read. */
    private record Read(String name, Grid grid, Map<String, Field> remembered) {}

    private @Nullable Read read;
    private @Nullable ListTable table;
    private Mapping mapping = Mapping.NONE;
    private PersonKind usual = PersonKind.REPRESENTED;
    private Part part = Part.ALL;
    private final Set<Field> kept = EnumSet.noneOf(Field.class);
    private @Nullable Preview preview;
    private ImportPeople.@Nullable Done done;
    private @Nullable State after;
    private @Nullable Message refusal;

    /** Nothing was chosen. */
    public ImportModel() {}

    /** What was remembered; what a newer version remembered and this one does not know is left. */
    public static Map<String, Field> remembered(Map<String, String> headings) {
        var fields = new LinkedHashMap<String, Field>();
        for (var field : Field.values()) {
            headings.forEach((heading, word) -> {
                if (word.equals(Texts.word(field))) {
                    fields.put(heading, field);
                }
            });
        }
        return fields;
    }

    /**
     * A list was read.
     *
     * @param name of the file; empty for what was pasted
     * @param remembered what such headings were taken for before
     */
    public void take(String name, Grid grid, Map<String, Field> remembered) {
        forget();
        read = new Read(name, grid, remembered);
        try {
            head(ListTable.of(grid));
        } catch (ListException e) {
            forget();
            refuse(e);
        }
    }

    /** A list could not be read, or not be understood. */
    public void refuse(ListException why) {
        refusal = why.sentence();
    }

    /** Why the list cannot be looked at. */
    Optional<Message> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Nothing is chosen any more. */
    void forget() {
        read = null;
        table = null;
        mapping = Mapping.NONE;
        part = Part.ALL;
        kept.clear();
        stale();
        refusal = null;
    }

    private void head(ListTable headed) {
        table = headed;
        mapping = Mapping.recognise(headed, read == null ? Map.of() : read.remembered());
        stale();
    }

    /** What was found is no longer so. */
    private void stale() {
        preview = null;
        done = null;
        refusal = null;
    }

    boolean hasList() {
        return table != null;
    }

    /** The file's name; empty for what was pasted. */
    String name() {
        return read == null ? "" : read.name();
    }

    Set<Grid.Doubt> doubts() {
        return read == null ? Set.of() : read.grid().doubts();
    }

    /** How many rows of people a spreadsheet does not show. */
    int hidden() {
        return read == null || table == null ? 0 : read.grid().hiddenAmong(table.rows());
    }

    Optional<ListTable> table() {
        return Optional.ofNullable(table);
    }

    Mapping mapping() {
        return mapping;
    }

    /** Whether the list has headings of its own, or its first row may be taken for them. */
    boolean mayTakeFirstRow() {
        return table != null && table.headings().isEmpty() && table.rows().size() > 1;
    }

    /** The first row is no person but holds the headings. */
    void takeFirstRow() {
        var now = read;
        if (now != null && mayTakeFirstRow()) {
            try {
                head(ListTable.headed(now.grid()));
            } catch (ListException e) {
                refuse(e);
            }
        }
    }

    /** The columns tell that. */
    void map(Mapping chosen) {
        mapping = chosen;
        stale();
    }

    PersonKind usual() {
        return usual;
    }

    /** The kind of adults of whom the list does not tell it. */
    void usual(PersonKind kind) {
        usual = kind;
        stale();
    }

    Part part() {
        return part;
    }

    void part(Part looked) {
        part = looked;
    }

    /** What becomes of the rows; empty until it was looked at. */
    Optional<Preview> preview() {
        return Optional.ofNullable(preview);
    }

    void judged(Preview found) {
        preview = found;
        done = null;
        refusal = null;
        if (rows().isEmpty()) {
            part = Part.ALL;
        }
    }

    /** Whether the rows are to be compared with the carnet, since one of the two is another now. */
    @SuppressWarnings("ReferenceEquality") // each writing makes another state
    boolean isToJudge(State now) {
        var seen = preview == null ? null : preview.seen();
        return table != null && refusal == null && (done == null ? seen : after) != now;
    }

    /** The rows that are looked at. */
    List<Judged> rows() {
        return preview().stream().flatMap(p -> p.rows().stream()).filter(part::holds).toList();
    }

    /** Whether what the list says otherwise of this is to be changed. */
    boolean updates(Field field) {
        return !kept.contains(field);
    }

    /** The carnet's word stands, or the list's. */
    void update(Field field, boolean change) {
        if (change) {
            kept.remove(field);
        } else {
            kept.add(field);
        }
    }

    /** What would be written. */
    List<ImportPeople.Arrival> arrivals() {
        return preview().map(p -> p.arrivals(updated())).orElse(List.of());
    }

    private Set<Field> updated() {
        var fields = EnumSet.allOf(Field.class);
        fields.removeAll(kept);
        return fields;
    }

    /**
     * It was written.
     *
     * @param now the carnet with it; once it is another, what was said of it may be so no more
     */
    void done(ImportPeople.Done written, State now) {
        done = written;
        after = now;
    }

    /** What was written; empty until then. */
    public Optional<ImportPeople.Done> done() {
        return Optional.ofNullable(done);
    }
}
