package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Drops;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.StatusBadge;
import fr.carnetderefus.ui.parts.Theme;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Many people in a table: a row each, sorted by any column, opened by Enter or a double click. */
final class PeopleTable extends TableView<Standing> {
    private static final double NAME_EM = 10;
    private static final double KIND_EM = 10;
    private static final double STATUS_EM = 14;
    private static final double DAYS_EM = 7;
    private static final double SAFE_EM = 7.5;
    private static final double METHOD_EM = 7;
    private static final double NEXT_EM = 13;

    /** The width in em that a column needs the table to have. */
    private final Map<TableColumn<Standing, Standing>, Double> leaving = new HashMap<>();

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
        column("home.column.name", NAME_EM, this::name, family);
        var kind =
                column(
                        "home.column.kind",
                        KIND_EM,
                        s -> texts.of("kind", s.person().kind()),
                        Comparator.comparing(s -> s.person().kind()));
        status();
        var days =
                column(
                        "home.column.days",
                        DAYS_EM,
                        model.phrases()::daysInFigures,
                        Comparator.comparing(PeopleTable::lastSafeDay));
        var safe =
                column(
                        "home.column.safe",
                        SAFE_EM,
                        s -> s.dates().map(d -> texts.days().figures(d.lastSafeDay())).orElse("–"),
                        Comparator.comparing(PeopleTable::lastSafeDay));
        var method =
                column(
                        "home.column.method",
                        METHOD_EM,
                        s -> model.phrases().method(s.file()),
                        Comparator.comparing(s -> s.file().method()));
        var next = next(exits);
        // in a narrow window the least needed columns go first; the sheet of each person has all
        leaving.put(days, NAME_EM + STATUS_EM + DAYS_EM);
        leaving.put(next, leaving.get(days) + NEXT_EM);
        leaving.put(safe, leaving.get(next) + SAFE_EM);
        leaving.put(kind, leaving.get(safe) + KIND_EM);
        leaving.put(method, leaving.get(kind) + METHOD_EM);
        widthProperty().subscribe((was, is) -> leave(is.doubleValue() / Theme.em(this)));

        setRowFactory(table -> row(desk, exits));
        setOnKeyPressed(key -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                exits.open(chosen.person().id());
            }
        });
    }

    private void leave(double widthEm) {
        leaving.forEach((column, from) -> column.setVisible(widthEm >= from));
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

    private TableColumn<Standing, Standing> column(
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
        return column;
    }

    private void status() {
        draw(
                bare("home.column.status", STATUS_EM, Comparator.comparing(Standing::status)),
                standing ->
                        new StatusBadge(
                                model.phrases().shape(standing), model.phrases().status(standing)));
    }

    /** The next action as a button; with the keyboard it is on the sheet that Enter opens. */
    private TableColumn<Standing, Standing> next(HomeView.Exits exits) {
        return draw(
                bare("home.column.next", NEXT_EM, Comparator.comparing(Standing::next)),
                standing ->
                        standing.next() == NextAction.NONE
                                ? new Label(model.phrases().next(standing))
                                : act(standing, exits));
    }

    private static TableColumn<Standing, Standing> draw(
            TableColumn<Standing, Standing> column, Function<Standing, Node> drawing) {
        column.setCellFactory(c ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(Standing standing, boolean empty) {
                        super.updateItem(standing, empty);
                        setGraphic(empty ? null : drawing.apply(standing));
                    }
                });
        return column;
    }

    private Button act(Standing standing, HomeView.Exits exits) {
        var person = standing.person();
        var words = model.phrases().next(standing);
        var button = Buttons.quiet(words, () -> exits.act(person.id(), standing.next()));
        button.setAccessibleText(words + ", " + person.names().full());
        button.setFocusTraversable(false); // four hundred stops of Tab would be a wall
        button.setWrapText(false);
        return button;
    }

    private TableColumn<Standing, Standing> bare(
            String key, double weight, Comparator<Standing> order) {
        var column = new TableColumn<Standing, Standing>(texts.get(key));
        column.setId(key);
        column.setPrefWidth(weight * 16); // in proportion: the resize policy fills the table
        column.setComparator(order);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        getColumns().add(column);
        return column;
    }
}
