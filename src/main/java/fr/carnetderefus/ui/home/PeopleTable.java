package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;
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

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Many people in a table: a row each, sorted by any column, opened by Enter or a double click. */
final class PeopleTable extends TableView<Standing> {
    private static final double NAME_EM = 12;
    private static final double KIND_EM = 9.5;
    private static final double STATUS_EM = 12;
    private static final double DAYS_EM = 6;
    private static final double SAFE_EM = 7.5;
    private static final double METHOD_EM = 6.5;
    private static final double NEXT_EM = 13;

    /** So many rows stay in sight above the one that is brought into it. */
    private static final int ROWS_ABOVE = 3;

    /** The width of each column in em; the names have what is left. */
    private final Map<TableColumn<Standing, Standing>, Double> widths = new LinkedHashMap<>();

    /** The width in em that a column needs the table to have. */
    private final Map<TableColumn<Standing, Standing>, Double> leaving = new HashMap<>();

    private final HomeModel model;
    private final Texts texts;

    PeopleTable(HomeModel model, FilteredList<Standing> people, HomeView.Exits exits) {
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
        widthProperty().subscribe((was, is) -> fit(is.doubleValue(), Theme.em(this)));

        setRowFactory(table -> row(exits));
        setOnKeyPressed(key -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                exits.open(chosen.person().id());
            }
        });
    }

    private void fit(double width, double em) {
        leaving.forEach((column, from) -> column.setVisible(width / em >= from));
        widths.forEach((column, wide) -> {
            var name = getColumns().getFirst().equals(column);
            column.setMinWidth(wide * em);
            column.setPrefWidth(wide * em);
            column.setMaxWidth(name ? Double.MAX_VALUE : wide * em);
        });
    }

    /** Who is chosen; null for nobody. */
    @Nullable PersonId chosen() {
        var standing = getSelectionModel().getSelectedItem();
        return standing == null ? null : standing.person().id();
    }

    /** Chooses a person and brings the row into sight; nobody where the person is not shown. */
    void choose(@Nullable PersonId id) {
        getSelectionModel().clearSelection();
        for (var i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).person().id().equals(id)) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - ROWS_ABOVE));
            }
        }
    }

    private static TableRow<Standing> row(HomeView.Exits exits) {
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
        var column = bare("home.column.status", STATUS_EM, Comparator.comparing(Standing::status));
        column.setCellFactory(c ->
                new TableCell<>() {
                    private @Nullable Standing drawn;

                    @Override
                    protected void updateItem(Standing standing, boolean empty) {
                        super.updateItem(standing, empty);
                        if (empty) {
                            drawn = null;
                            setGraphic(null);
                        } else if (!standing.equals(drawn)) {
                            drawn = standing;
                            setGraphic(badge(standing));
                        }
                    }
                });
    }

    private Node badge(Standing standing) {
        var phrases = model.phrases();
        return new StatusBadge(phrases.shape(standing), phrases.status(standing));
    }

    /** The next action as a button; with the keyboard it is on the sheet that Enter opens. */
    private TableColumn<Standing, Standing> next(HomeView.Exits exits) {
        var column = bare("home.column.next", NEXT_EM, Comparator.comparing(Standing::next));
        column.setCellFactory(c -> new NextCell(exits));
        return column;
    }

    /** One button for as long as the cell lives: a new one at each update would flicker. */
    private final class NextCell extends TableCell<Standing, Standing> {
        private final Label nothing = new Label();
        private final Button button;

        private NextCell(HomeView.Exits exits) {
            button = Buttons.quiet("", () -> exits.act(getItem().person().id(), getItem().next()));
            button.setFocusTraversable(false); // four hundred stops of Tab would be a wall
            button.setWrapText(false);
        }

        @Override
        protected void updateItem(Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            var words = model.phrases().next(standing);
            nothing.setText(words);
            button.setText(words);
            button.setAccessibleText(words + ", " + standing.person().names().full());
            setGraphic(standing.next() == NextAction.NONE ? nothing : button);
        }
    }

    private TableColumn<Standing, Standing> bare(
            String key, double weight, Comparator<Standing> order) {
        var column = new TableColumn<Standing, Standing>(texts.get(key));
        column.setId(key);
        widths.put(column, weight);
        column.setComparator(order);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        getColumns().add(column);
        return column;
    }
}
