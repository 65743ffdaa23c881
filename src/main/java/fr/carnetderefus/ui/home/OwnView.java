package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.register.KeepViews;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many people are shown, to be kept under a name and shown so again.
 *
 * @param query what is searched for in it
 * @param columns those that were chosen; empty for the usual ones
 */
record OwnView(
        Selection selection,
        String query,
        List<PeopleTable.Sort> sorting,
        @Nullable PeopleColumn group,
        List<String> columns) {
    private static final String DOWN = "-";

    OwnView {
        sorting = List.copyOf(sorting);
        columns = List.copyOf(columns);
    }

    /** In words that are the same whatever language is spoken. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put(KeepViews.SELECTION, selection.id());
        words.put(KeepViews.QUERY, query);
        words.put(
                "sort",
                sorting.stream()
                        .map(s -> (s.descending() ? DOWN : "") + Texts.word(s.column()))
                        .collect(Collectors.joining(" ")));
        words.put("group", group == null ? "" : Texts.word(group));
        words.put("columns", String.join(" ", columns));
        return words;
    }

    /** What such words say; what a newer version knows more is left out. */
    static OwnView of(Map<String, String> words) {
        return new OwnView(
                KeepViews.selection(words),
                Objects.requireNonNullElse(words.get(KeepViews.QUERY), ""),
                split(words, "sort").stream().flatMap(word -> sort(word).stream()).toList(),
                split(words, "group").stream()
                        .flatMap(word -> column(word).stream())
                        .findFirst()
                        .orElse(null),
                split(words, "columns"));
    }

    private static List<String> split(Map<String, String> words, String key) {
        var text = Objects.requireNonNullElse(words.get(key), "");
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static Optional<PeopleTable.Sort> sort(String word) {
        var down = word.startsWith(DOWN);
        return column(down ? word.substring(DOWN.length()) : word)
                .map(column -> new PeopleTable.Sort(column, down));
    }

    private static Optional<PeopleColumn> column(String word) {
        return Arrays.stream(PeopleColumn.values())
                .filter(column -> Texts.word(column).equals(word))
                .findFirst();
    }
}
