package fr.carnetderefus.exchange;

import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.JsonRows;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a list, for other programs. The keys are an interface: later versions add some and
 * break none. No cell is repeated.
 */
public final class ImportJson {
    private static final String SENTENCE_OF_A_LIST = "list.fault.";

    private ImportJson() {}

    /**
     * An array with one object.
     *
     * @param done what was written; null where one only looked
     * @param update whether changes were written, or would be
     */
    public static String of(Preview preview, ImportPeople.@Nullable Done done, boolean update) {
        var counts = preview.counts();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("rows", preview.rows().size());
        json.put("new", counts.added());
        json.put("changed", counts.changed());
        json.put("same", counts.same());
        json.put("refused", counts.refused());
        json.put("update", update);
        json.put("written", done != null);
        json.put("added", done == null ? null : done.added());
        json.put("amended", done == null ? null : done.amended());
        json.put("columns", columns(preview));
        json.put("changes", changes(preview));
        json.put("faults", faults(preview));
        return JsonRows.write(List.of(json));
    }

    private static Map<String, @Nullable Object> columns(Preview preview) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        preview.mapping()
                .columns()
                .forEach((field, column) ->
                        columns.put(Texts.word(field), ListTable.letters(column)));
        return columns;
    }

    private static List<Map<String, @Nullable Object>> changes(Preview preview) {
        return preview.rows().stream()
                .filter(Judged.Changed.class::isInstance)
                .map(Judged.Changed.class::cast)
                .map(row -> {
                    var json = new LinkedHashMap<String, @Nullable Object>();
                    json.put("line", row.line().number());
                    json.put("person", row.arrival().after().id().value());
                    json.put(
                            "fields",
                            row.differences().stream().map(d -> Texts.word(d.field())).toList());
                    return (Map<String, @Nullable Object>) json;
                })
                .toList();
    }

    private static List<Map<String, @Nullable Object>> faults(Preview preview) {
        return preview.refused().stream()
                .flatMap(row -> row.faults().stream().map(fault -> fault(row.line(), fault)))
                .toList();
    }

    private static Map<String, @Nullable Object> fault(Line line, Fault fault) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("line", line.number());
        json.put("field", Texts.word(fault.field()));
        json.put("column", fault.column() < 0 ? null : ListTable.letters(fault.column()));
        var key = fault.why().key();
        json.put(
                "why",
                key.startsWith(SENTENCE_OF_A_LIST)
                        ? key.substring(SENTENCE_OF_A_LIST.length())
                        : key);
        return json;
    }
}
