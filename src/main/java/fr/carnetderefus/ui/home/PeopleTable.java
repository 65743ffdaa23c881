package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Drops;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.StatusBadge;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/** Many people in a table: a row each, sorted by any column, opened by Enter or a double click. */
final class PeopleTable extends TableView<Standing> {
    private final HomeModel model;
    private final Texts texts;

    PeopleTable(Desk desk, HomeModel model, FilteredList<Standing> people, HomeView.Exits exits) {
        this.model = model;
        this.texts = model.phrases().texts();
        setId("people");
        setAccessibleText(texts.get("home.people"));
        getStyleClass().add("people-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Labels.of(texts.get("home.nobody-found"), "soft"));
        var sorted = new SortedList<>(people);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);

        var family =
                Comparator.comparing(
                        (Standing s) -> s.person().names().family(), texts.alphabetical());
        column("home.column.name", 14, this::name, family);
        column(
                "home.column.kind",
                9,
                s -> texts.of("kind", s.person().kind()),
                Comparator.comparing(s -> s.person().kind()));
        status();
        column(
                "home.column.days",
                7,
                model.phrases()::daysLeft,
                Comparator.comparing(PeopleTable::lastSafeDay));
        column(
                "home.column.safe",
                7,
                s -> s.dates().map(d -> texts.days().figures(d.lastSafeDay())).orElse("–"),
                Comparator.comparing(PeopleTable::lastSafeDay));
        column(
                "home.column.method",
                6,
                s -> model.phrases().method(s.file()),
                Comparator.comparing(s -> s.file().method()));
        column("home.column.next", 12, model.phrases()::next, Comparator.comparing(Standing::next));

        setRowFactory(table -> row(desk, exits));
        setOnKeyPressed(key -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                exits.open(chosen.person().id());
            }
        });
    }

    private static TableRow<Standing> row(Desk desk, HomeView.Exits exits) {
        var row = new TableRow<Standing>();
        row.setOnMouseClicked(click -> {
            var standing = row.getItem();
            if (click.getButton() == MouseButton.PRIMARY
                    && click.getClickCount() == 2
                    && standing != null) {
                exits.open(standing.person().id());
            }
        });
        Drops.accept(
                row,
                desk,
                pdf -> {
                    var standing = row.getItem();
                    if (standing != null) {
                        exits.fileProof(standing.person().id(), pdf);
                    }
                });
        return row;
    }

    private String name(Standing standing) {
        var names = standing.person().names();
        return texts.get("home.family-first", names.family(), names.given());
    }

    private static LocalDate lastSafeDay(Standing standing) {
        return standing.dates().map(Dates::lastSafeDay).orElse(LocalDate.MAX);
    }

    private void column(
            String key,
            double weight,
            Function<Standing, String> words,
            Comparator<Standing> order) {
        var column = bare(key, weight, order);
        column.setCellFactory(c ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(Standing standing, boolean empty) {
                        super.updateItem(standing, empty);
                        setText(empty ? "" : words.apply(standing));
                    }
                });
    }

    private void status() {
        var column = bare("home.column.status", 11, Comparator.comparing(Standing::status));
        column.setCellFactory(c ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(Standing standing, boolean empty) {
                        super.updateItem(standing, empty);
                        setGraphic(
                                empty
                                        ? null
                                        : new StatusBadge(
                                                model.phrases().shape(standing),
                                                model.phrases().status(standing)));
                    }
                });
    }

    private TableColumn<Standing, Standing> bare(
            String key, double weight, Comparator<Standing> order) {
        var column = new TableColumn<Standing, Standing>(texts.get(key));
        column.setId(key);
        column.setPrefWidth(weight * 16);
        column.setComparator(order);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        getColumns().add(column);
        return column;
    }
}
