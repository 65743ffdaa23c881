package fr.carnetderefus.ui.list;

import fr.carnetderefus.exchange.Field;
import fr.carnetderefus.exchange.Judged;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Theme;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of a list as they will be in the carnet: what becomes of each, what is wrong or changed,
 * and each column that was understood.
 */
final class PreviewTable extends TableView<Judged> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final double LINE_EM = 5;
    private static final double OUTCOME_EM = 11;
    private static final double REMARK_EM = 20;
    private static final double LEAST_EM = 8;
    private static final double LETTER_EM = 0.6;

    private final RowWords words;
    private final Map<TableColumn<Judged, Judged>, Double> widths = new LinkedHashMap<>();

    PreviewTable(RowWords words, List<Judged> rows) {
        this.words = words;
        var texts = words.texts();
        setId("preview");
        setAccessibleText(texts.get("incoming.rows"));
        getStyleClass().addAll("people-table", "preview-table");
        var sorted = new SortedList<>(FXCollections.observableList(rows));
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        column(
                texts.get("list.column.line"),
                LINE_EM,
                row -> texts.get("incoming.line", row.line().number()),
                Comparator.comparingInt(row -> row.line().number()));
        outcome();
        if (rows.stream().anyMatch(row -> !words.remark(row).isEmpty())) {
            column(
                    texts.get("incoming.remark"),
                    REMARK_EM,
                    words::remark,
                    Comparator.comparing(words::remark));
        }
        words.fields().forEach(this::field);
        widthProperty().subscribe(wide -> fit());
        getSelectionModel().selectFirst();
    }

    private void fit() {
        var em = Theme.em(this);
        widths.forEach((column, wide) -> column.setPrefWidth(wide * em));
    }

    private void outcome() {
        var column =
                bare(
                        words.texts().get("incoming.outcome"),
                        OUTCOME_EM,
                        Comparator.comparing(RowWords::id));
        column.setCellFactory(c ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(Judged row, boolean empty) {
                        super.updateItem(row, empty);
                        setText(empty ? "" : words.outcome(row));
                        setGraphic(empty ? null : icon(row).node());
                    }
                });
    }

    private static Icon icon(Judged row) {
        return switch (row) {
            case Judged.New _ -> Icon.ADD;
            case Judged.Changed _ -> Icon.EDIT;
            case Judged.Same _ -> Icon.CHECK;
            case Judged.Refused _ -> Icon.CLOSE;
        };
    }

    /** What is wrong stands in its cell, with a mark: not by colour alone. */
    private void field(Field field) {
        var column =
                bare(
                        words.texts().of("list.field", field),
                        wide(words.texts().of("list.field", field)),
                        Comparator.comparing(
                                row -> words.cell(row, field), words.texts().alphabetical()));
        column.setId("column-" + Texts.word(field));
        column.setCellFactory(c ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(Judged row, boolean empty) {
                        super.updateItem(row, empty);
                        var fault = empty ? "" : words.fault(row, field);
                        var changes = !empty && RowWords.changes(row, field);
                        setText(empty ? "" : words.cell(row, field));
                        setGraphic(mark(fault, changes));
                        setAccessibleText((getText() + " " + fault).strip());
                        pseudoClassStateChanged(WRONG, !fault.isEmpty());
                        pseudoClassStateChanged(CHANGED, changes);
                    }
                });
    }

    /** As wide as its heading. */
    private static double wide(String heading) {
        return Math.max(LEAST_EM, (heading.length() + 4) * LETTER_EM);
    }

    private static @Nullable Node mark(String fault, boolean changes) {
        if (!fault.isEmpty()) {
            return Icon.CLOSE.node();
        }
        return changes ? Icon.EDIT.node() : null;
    }

    private void column(
            String heading, double wide, Function<Judged, String> text, Comparator<Judged> order) {
        bare(heading, wide, order)
                .setCellFactory(c ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(Judged row, boolean empty) {
                                super.updateItem(row, empty);
                                setText(empty ? "" : text.apply(row));
                            }
                        });
    }

    private TableColumn<Judged, Judged> bare(
            String heading, double wide, Comparator<Judged> order) {
        var column = new TableColumn<Judged, Judged>(heading);
        column.setComparator(order);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        widths.put(column, wide);
        getColumns().add(column);
        return column;
    }
}
