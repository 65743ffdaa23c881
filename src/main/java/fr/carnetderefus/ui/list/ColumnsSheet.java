package fr.carnetderefus.ui.list;

import fr.carnetderefus.exchange.Field;
import fr.carnetderefus.exchange.ListTable;
import fr.carnetderefus.exchange.ListWords;
import fr.carnetderefus.exchange.Mapping;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.layout.FlowPane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks which column tells what: a field for each, with what stands in it. */
final class ColumnsSheet {
    private final Desk desk;
    private final Texts texts;
    private final ListWords words;
    private final ListTable table;
    private final List<ChoiceField<Optional<Field>>> fields = new ArrayList<>();

    private ColumnsSheet(Desk desk, ListTable table) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new ListWords(texts);
        this.table = table;
    }

    /**
     * Asks.
     *
     * @param now what each column was taken for
     * @param chosen hears what each column tells
     */
    static void ask(Desk desk, ListTable table, Mapping now, Consumer<Mapping> chosen) {
        new ColumnsSheet(desk, table).ask(now, chosen);
    }

    private void ask(Mapping now, Consumer<Mapping> chosen) {
        var pane = new FlowPane();
        pane.getStyleClass().add("columns-pane");
        var offered = offered();
        for (var column = 0; column < table.width(); column++) {
            fields.add(field(column, now.field(column), offered));
        }
        pane.getChildren().setAll(fields);
        var sheet =
                new DialogSheet(
                        texts.get("incoming.columns.title"),
                        Labels.of(texts.get("incoming.columns.text"), "reading"),
                        pane);
        sheet.getStyleClass().add("wide");
        var apply =
                Buttons.primary(
                        texts.get("incoming.columns.apply"),
                        () -> {
                            if (eachOnce()) {
                                sheet.close();
                                chosen.accept(mapping());
                            }
                        });
        apply.setId("apply-columns");
        var cancel = Buttons.quiet(texts.get("action.cancel"), sheet::close);
        cancel.setId("cancel-columns");
        desk.ask(sheet.answers(apply, cancel));
    }

    /** Nothing, then all that can be told, in the order of the alphabet. */
    private List<Optional<Field>> offered() {
        var all =
                Arrays.stream(Field.values())
                        .sorted(Comparator.comparing(words::field, texts.alphabetical()))
                        .map(Optional::of);
        return Stream.concat(Stream.of(Optional.<Field>empty()), all).toList();
    }

    private ChoiceField<Optional<Field>> field(
            int column, Optional<Field> told, List<Optional<Field>> offered) {
        var field =
                new ChoiceField<>(
                        label(column),
                        "",
                        offered,
                        f -> f.map(words::field).orElse(texts.get("incoming.columns.nothing")));
        field.control().setId("map-" + ListTable.letters(column));
        field.setValue(told);
        field.hint(sample(column));
        field.onChange(field::clearMessage);
        return field;
    }

    private String label(int column) {
        var letters = ListTable.letters(column);
        var heading = table.heading(column);
        return heading.isEmpty()
                ? texts.get("incoming.column", letters)
                : texts.get("incoming.column.headed", letters, heading);
    }

    private String sample(int column) {
        return table.rows().stream()
                .map(row -> words.sample(row.cell(column)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> texts.get("incoming.column.sample", text))
                .orElse(texts.get("incoming.column.empty"));
    }

    /** One thing is told by one column: where a second tells it too, that is said there. */
    private boolean eachOnce() {
        var first = new EnumMap<Field, Integer>(Field.class);
        for (var column = 0; column < fields.size(); column++) {
            var field = fields.get(column);
            var told = told(column);
            if (told.isPresent()) {
                var before = first.putIfAbsent(told.get(), column);
                if (before != null) {
                    field.error(texts.get("incoming.columns.twice", ListTable.letters(before)));
                    field.focus();
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<Field> told(int column) {
        return Optional.ofNullable(fields.get(column).value()).flatMap(f -> f);
    }

    private Mapping mapping() {
        var mapping = Mapping.NONE;
        for (var column = 0; column < fields.size(); column++) {
            var told = told(column);
            if (told.isPresent()) {
                mapping = mapping.with(told.get(), column);
            }
        }
        return mapping;
    }
}
