package fr.carnetderefus.ui.list;

import fr.carnetderefus.exchange.Field;
import fr.carnetderefus.exchange.Judged;
import fr.carnetderefus.exchange.ListTable;
import fr.carnetderefus.exchange.ListWords;
import fr.carnetderefus.exchange.Mapping;
import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.text.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of a list say on the screen. */
record RowWords(Texts texts, Preview preview) {
    /** What becomes of a row, in a word or two. */
    String outcome(Judged row) {
        return texts.get("incoming.row." + id(row));
    }

    /** The same as a style. */
    static String id(Judged row) {
        return switch (row) {
            case Judged.New _ -> "new";
            case Judged.Changed _ -> "changed";
            case Judged.Same _ -> "same";
            case Judged.Refused _ -> "refused";
        };
    }

    String cell(Judged row, Field field) {
        return words().cell(row, field, preview);
    }

    /** What is wrong in a row's cell; empty where nothing is. */
    String fault(Judged row, Field field) {
        return row instanceof Judged.Refused(var _, var faults)
                ? faults.stream()
                        .filter(f -> f.field() == field)
                        .map(f -> texts.get(f.why()))
                        .collect(Collectors.joining(" "))
                : "";
    }

    /** Why a row stays out, or what it changes; empty where there is nothing to say. */
    String remark(Judged row) {
        return switch (row) {
            case Judged.Refused(var _, var faults) ->
                    faults.stream().map(words()::fault).collect(Collectors.joining(" "));
            case Judged.Changed(var _, var _, var differences) -> {
                var changes = differences.stream().map(d -> words().difference(d, preview.seen()));
                yield Stream.concat(changes, Stream.of(doubt(row)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
            }
            case Judged.New _, Judged.Same _ -> doubt(row);
        };
    }

    private String doubt(Judged row) {
        return words().doubt(row, preview.mapping());
    }

    /** Whether a row changes this. */
    static boolean changes(Judged row, Field field) {
        return row instanceof Judged.Changed(var _, var _, var differences)
                && differences.stream().anyMatch(d -> d.field() == field);
    }

    /** What the columns tell, from the left. */
    List<Field> fields() {
        return preview.mapping().columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private ListWords words() {
        return new ListWords(texts);
    }

    /** What the columns were taken for, by their headings, to be remembered. */
    static Map<String, String> headings(Mapping mapping, ListTable table) {
        var words = new LinkedHashMap<String, String>();
        mapping.headings(table).forEach((heading, field) -> words.put(heading, Texts.word(field)));
        return words;
    }

    /** What was read, and what was understood of its columns. */
    static String found(Texts texts, ImportModel model) {
        var table = model.table().orElseThrow();
        var rows = table.rows().size();
        var name = model.name();
        return texts.get(
                "sentences",
                name.isEmpty()
                        ? texts.count("incoming.pasted", rows)
                        : texts.count("incoming.read", rows, name),
                texts.get("incoming.columns", model.mapping().columns().size(), table.width()));
    }

    /** What is about to be written, as an order. */
    static String toBring(Texts texts, int added, int changed) {
        return counted(texts, "incoming.bring", added, changed);
    }

    /** What is said of a list that was brought in. */
    static String said(Texts texts, ImportPeople.Done done) {
        return counted(texts, "incoming.said", done.added(), done.amended());
    }

    private static String counted(Texts texts, String key, int added, int changed) {
        if (changed == 0) {
            return texts.count(key + ".new", added);
        }
        return added == 0
                ? texts.count(key + ".changed", changed)
                : texts.get(key + ".both", added, changed);
    }
}
