package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Drops;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.StatusBadge;
import fr.carnetderefus.ui.parts.Theme;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Many people in a table: a row each, sorted by any column, opened by Enter or a double click.
 * Several are chosen by their boxes, or as in any list by Shift and Ctrl.
 */
final class PeopleTable extends TableView<Standing> {
    private static final double BOX_EM = 2.75;

    /** In a narrow window the usual columns go in this order; each person's sheet has all. */
    private static final List<PeopleColumn> LEAVING =
            List.of(
                    PeopleColumn.METHOD,
                    PeopleColumn.KIND,
                    PeopleColumn.SAFE,
                    PeopleColumn.NEXT,
                    PeopleColumn.DAYS);

    /** A column by which the table is put in order. */
    record Sort(PeopleColumn column, boolean descending) {}

    private final PeopleChoice choice = new PeopleChoice(this);
    private final HomeModel model;
    private final ToPeople exits;
    private final Texts texts;
    private final Map<PeopleColumn, TableColumn<Standing, Standing>> columns =
            new EnumMap<>(PeopleColumn.class);
    private final TableColumn<Standing, Standing> boxes;
    private final ObjectProperty<@Nullable Grouping> grouping = new SimpleObjectProperty<>();

    /** Those made so far: as many as have room. */
    private final List<PeopleRow> rows = new ArrayList<>();

    private List<PeopleColumn> chosenColumns = PeopleColumn.USUAL;

    PeopleTable(HomeModel model, FilteredList<Standing> people, ToPeople exits) {
        this.model = model;
        this.exits = exits;
        this.texts = model.phrases().texts();
        setId("people");
        setAccessibleText(texts.get("home.people"));
        getStyleClass().add("people-table");
        setPlaceholder(Labels.of(texts.get("home.nobody-found"), "soft"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var sorted = new SortedList<>(people);
        sorted.comparatorProperty()
                .bind(Bindings.createObjectBinding(this::order, comparatorProperty(), grouping));
        setItems(sorted);
        sorted.addListener((ListChangeListener<Standing>) c -> countGroups());
        boxes = boxes();
        for (var column : PeopleColumn.values()) {
            columns.put(column, made(column));
        }
        show(PeopleColumn.USUAL);
        widthProperty().subscribe(wide -> fit());
        setRowFactory(table -> row());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && choice.here() != null) {
                key.consume();
                open();
            }
        });
    }

    /** Opens the sheet of who is chosen, if anybody is. */
    void open() {
        var chosen = choice.here();
        if (chosen != null) {
            exits.open(chosen);
        }
    }

    /** Goes to who is chosen among those shown, else to the first of them. */
    void enter() {
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().select(0);
            scrollTo(0);
        }
        requestFocus();
    }

    /** Shows these columns; the usual ones as far as they have room, others whatever the room. */
    void show(List<PeopleColumn> wanted) {
        if (wanted.equals(chosenColumns) && !getColumns().isEmpty()) {
            return; // every cell would be made anew
        }
        chosenColumns = wanted;
        var shown = new ArrayList<TableColumn<Standing, ?>>();
        shown.add(boxes);
        wanted.forEach(column -> shown.add(column(column)));
        getColumns().setAll(shown);
        fit();
    }

    private boolean isUsual() {
        return chosenColumns.equals(PeopleColumn.USUAL);
    }

    private TableColumn<Standing, Standing> column(PeopleColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    private void fit() {
        var em = Theme.em(this);
        wide(boxes, BOX_EM * em, BOX_EM * em);
        columns.forEach((column, shown) -> {
            var width = column.em() * em;
            wide(shown, width, isUsual() && column != PeopleColumn.NAME ? width : Double.MAX_VALUE);
            shown.setVisible(!isUsual() || getWidth() / em >= needed(column));
        });
        var widest = isUsual() ? PeopleColumn.NAME : chosenColumns.getLast();
        setColumnResizePolicy(
                new RestToOne(this, column(widest))); // which shares the room out anew
    }

    private static void wide(TableColumn<?, ?> column, double width, double most) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(most);
    }

    /** The width in em that a column needs the table to have: its own and of those that stay. */
    private static double needed(PeopleColumn column) {
        var goes = LEAVING.indexOf(column);
        if (goes < 0) {
            return 0;
        }
        return BOX_EM
                + PeopleColumn.USUAL.stream()
                        .filter(c -> LEAVING.indexOf(c) < 0 || LEAVING.indexOf(c) >= goes)
                        .mapToDouble(PeopleColumn::em)
                        .sum();
    }

    /** Who is chosen in it. */
    PeopleChoice choice() {
        return choice;
    }

    /** How it is in order; empty where it is as the people press. */
    List<Sort> sorting() {
        var sorts = new ArrayList<Sort>();
        for (var sorted : getSortOrder()) {
            columns.forEach((column, shown) -> {
                if (shown.equals(sorted)) {
                    var down = sorted.getSortType() == TableColumn.SortType.DESCENDING;
                    sorts.add(new Sort(column, down));
                }
            });
        }
        return sorts;
    }

    /** Puts it in order as it was. */
    void sort(List<Sort> sorts) {
        for (var sort : sorts) {
            var shown = column(sort.column());
            shown.setSortType(
                    sort.descending()
                            ? TableColumn.SortType.DESCENDING
                            : TableColumn.SortType.ASCENDING);
            getSortOrder().add(shown);
        }
    }

    private @Nullable Comparator<Standing> order() {
        var by = grouping.get();
        return by == null ? getComparator() : by.order(getComparator());
    }

    /** Puts people together by a column; null to put them no more. */
    void group(@Nullable PeopleColumn by) {
        var chosen = choice.all();
        grouping.set(by == null ? null : new Grouping(by, model));
        countGroups();
        rows.forEach(PeopleRow::tell);
        choice.make(chosen);
    }

    /** By which column they stand together; null for none. */
    @Nullable PeopleColumn groupedBy() {
        var by = grouping.get();
        return by == null ? null : by.by();
    }

    private void countGroups() {
        var by = grouping.get();
        if (by != null) {
            by.count(getItems());
            rows.forEach(PeopleRow::tell);
        }
    }

    private Optional<String> heading(int row) {
        var by = grouping.get();
        return by == null ? Optional.empty() : by.heading(getItems(), row);
    }

    private PeopleRow row() {
        var row = new PeopleRow(this::heading);
        rows.add(row);
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

    private TableColumn<Standing, Standing> made(PeopleColumn what) {
        var column = new TableColumn<Standing, Standing>(texts.of("home.column", what));
        column.setId("home.column." + Texts.word(what));
        column.setComparator(what.order(model));
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c ->
                switch (what) {
                    case STATUS -> new StatusCell();
                    case NEXT -> new NextCell();
                    case NAME, MISSING -> WordsCell.inLines(what, model);
                    default -> new WordsCell(what, model);
                });
        return column;
    }

    /**
     * Boxes by which several are chosen with the mouse alone; with the keyboard it is Ctrl+Space.
     */
    private TableColumn<Standing, Standing> boxes() {
        var column = new TableColumn<Standing, Standing>();
        column.setText(texts.get("home.column.chosen"));
        column.setId("home.column.chosen");
        column.setSortable(false);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(c -> new BoxCell());
        return column;
    }

    /** A badge for each status it has shown: a new one at each update would be styled anew. */
    private final class StatusCell extends TableCell<Standing, Standing> {
        private final Map<String, StatusBadge> badges = new HashMap<>();

        @Override
        protected void updateItem(Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setGraphic(empty ? null : badge(standing));
        }

        private StatusBadge badge(Standing standing) {
            var phrases = model.phrases();
            var shape = phrases.shape(standing);
            var words = phrases.status(standing);
            return badges.computeIfAbsent(shape + " " + words, k -> new StatusBadge(shape, words));
        }
    }

    private final class BoxCell extends TableCell<Standing, Standing> {
        private final CheckBox box = new CheckBox();

        private BoxCell() {
            box.setFocusTraversable(false); // four hundred stops of Tab would be a wall
            box.setOnAction(e -> {
                if (box.isSelected()) {
                    getSelectionModel().select(getIndex());
                } else {
                    getSelectionModel().clearSelection(getIndex());
                }
            });
            tableRowProperty()
                    .flatMap(TableRow::selectedProperty)
                    .subscribe(chosen -> box.setSelected(chosen != null && chosen));
            // whoever misses the box by a little means it, and would let go of all the others
            addEventFilter(
                    MouseEvent.MOUSE_PRESSED,
                    press -> {
                        var beside = !box.getBoundsInParent().contains(press.getX(), press.getY());
                        if (press.isPrimaryButtonDown() && !isEmpty() && beside) {
                            press.consume();
                            box.fire();
                        }
                    });
        }

        @Override
        protected void updateItem(Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                var name = standing.person().names().full();
                box.setAccessibleText(texts.get("home.choose", name));
            }
        }
    }

    /**
     * The next action as a button; with the keyboard it is on the sheet that Enter opens. One
     * button for as long as the cell lives: a new one at each update would flicker.
     */
    private final class NextCell extends TableCell<Standing, Standing> {
        private final Label nothing = new Label();
        private final Button button;

        private NextCell() {
            button = Buttons.quiet("", () -> exits.act(getItem()));
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
}
