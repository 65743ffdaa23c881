package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.RememberSheet;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.ToFound;
import fr.carnetderefus.ui.parts.TypeAhead;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many people: a view of them, searched as one types, and what is done with several at once. */
final class CrowdPane extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final HomeModel model;
    private final HomeView.Exits exits;
    private final TextField search;
    private final ComboBox<Selection> view = new ComboBox<>();
    private final Map<Selection, Long> counts = new EnumMap<>(Selection.class);
    private final ObservableList<Standing> all = FXCollections.observableArrayList();
    private final FilteredList<Standing> people = new FilteredList<>(all);
    private final PeopleTable table;
    private final Label count = Labels.of("", "strong");
    private final Actions forSeveral;
    private final ReadOnlyBooleanWrapper someone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper();
    private final Button listIn;

    CrowdPane(
            Desk desk,
            HomeModel model,
            TextField search,
            HomeMemory memory,
            ToPeople onward,
            HomeView.Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.search = search;
        this.exits = exits;
        getStyleClass().add("gap-1");
        count.setId("people-count");
        views(memory.view());
        table = new PeopleTable(model, people, onward);
        table.sort(memory.sorting());
        table.group(memory.group());
        search.textProperty().subscribe(text -> filter());
        search.setText(memory.query());
        ToFound.from(
                search,
                people::size,
                table::enter,
                () -> onward.open(people.getFirst().person().id()));
        show();
        table.choice().makeAgain(memory.chosen(), memory.next());
        listIn = list();
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) c -> count());
        people.addListener((ListChangeListener<Standing>) c -> count());
        VBox.setVgrow(table, Priority.ALWAYS);
        forSeveral = new Actions(notice(), method(), call(), note(), dossier());
        getChildren().addAll(new Beside(count, export(), listIn), table);
        table.setContextMenu(menu());
        count();
    }

    private void views(Selection chosen) {
        view.setId("view");
        view.getStyleClass().add("view-choice");
        view.setAccessibleText(texts.get("home.view"));
        view.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Selection selection) {
                        return selection == null ? "" : counted(selection);
                    }

                    @Override
                    public @Nullable Selection fromString(String words) {
                        return null; // the box is not editable
                    }
                });
        TypeAhead.in(view);
        counts.put(chosen, (long) model.rows(chosen).size());
        view.getItems().setAll(chosen);
        view.setValue(chosen);
        view.valueProperty().subscribe((was, is) -> show());
        // of ten thousand it takes as long as six pictures of the window
        desk.look(model::counts, found -> offer(chosen, found), desk::tell);
    }

    private String counted(Selection selection) {
        return texts.get(
                "home.view.counted",
                texts.of("selection", selection),
                counts.getOrDefault(selection, 0L));
    }

    /** Offers the views that have somebody in them, around the one that is chosen. */
    private void offer(Selection chosen, Map<Selection, Long> found) {
        counts.putAll(found);
        var items = view.getItems();
        var others =
                found.keySet().stream()
                        .filter(s -> s != chosen && counts.getOrDefault(s, 0L) > 0)
                        .toList();
        items.addAll(0, others.stream().filter(s -> s.compareTo(chosen) < 0).toList());
        items.addAll(others.stream().filter(s -> s.compareTo(chosen) > 0).toList());
    }

    private Selection shown() {
        return Objects.requireNonNullElse(view.getValue(), Selection.EVERYBODY);
    }

    private void show() {
        all.setAll(model.rows(shown()));
        table.show(columns(exits.columns()));
    }

    /** In the view of what is missing one wants to see what it is. */
    private List<PeopleColumn> columns(List<String> chosen) {
        var columns = PeopleColumn.of(chosen);
        return shown() == Selection.INCOMPLETE && !columns.contains(PeopleColumn.MISSING)
                ? List.of(PeopleColumn.NAME, PeopleColumn.STATUS, PeopleColumn.MISSING)
                : columns;
    }

    private void filter() {
        var query = Search.query(search.getText());
        people.setPredicate(s -> query.matches(model.index(s.person().id())));
    }

    /** What stands beside the search: the view, and how it is shown. */
    List<Node> tools() {
        return List.of(view, new DisplayMenu(desk, new Shown()).button());
    }

    private final class Shown implements DisplayMenu.Shown {
        @Override
        public OwnView now() {
            return new OwnView(
                    shown(), search.getText(), table.sorting(), table.groupedBy(), exits.columns());
        }

        @Override
        public void show(OwnView own) {
            if (!view.getItems().contains(own.selection())) {
                view.getItems().add(own.selection()); // with nobody in it today, which it says
            }
            view.setValue(own.selection());
            search.setText(own.query());
            table.getSortOrder().clear();
            table.sort(own.sorting());
            table.group(own.group());
            columns(own.columns());
        }

        @Override
        public void group(@Nullable PeopleColumn by) {
            table.group(by);
        }

        @Override
        public void columns(List<String> ids) {
            exits.columns(ids);
            table.show(CrowdPane.this.columns(ids));
        }
    }

    private List<Standing> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private boolean isSeveral() {
        return table.getSelectionModel().getSelectedIndices().size() > 1;
    }

    private void count() {
        someone.set(!table.getSelectionModel().getSelectedIndices().isEmpty());
        several.set(isSeveral());
        Presence.set(listIn, !several.get());
        if (several.get()) {
            var many = table.getSelectionModel().getSelectedIndices().size();
            count.setText(texts.count("home.chosen", many));
        } else {
            count.setText(
                    people.size() == model.rows().size()
                            ? texts.count("home.shown-all", people.size())
                            : texts.count("home.shown", people.size(), model.rows().size()));
        }
    }

    /** Whether anybody is chosen. */
    ReadOnlyBooleanProperty someone() {
        return someone.getReadOnlyProperty();
    }

    /** Whether more than one is chosen. */
    ReadOnlyBooleanProperty several() {
        return several.getReadOnlyProperty();
    }

    /** What is done with those who are chosen. */
    Node forSeveral() {
        return forSeveral;
    }

    /** The same for whoever has the mouse or the keyboard in the table, for one as well. */
    private ContextMenu menu() {
        var menu = new ContextMenu();
        var open = new MenuItem(texts.get("home.open-sheet"));
        open.setOnAction(e -> table.open());
        menu.getItems().addAll(open, new SeparatorMenuItem());
        for (var node : forSeveral.getChildren()) {
            var button = (Button) node;
            var item = new MenuItem(button.getText());
            item.setId("menu-" + button.getId());
            item.setOnAction(e -> button.fire());
            menu.getItems().add(item);
        }
        menu.setOnShowing(e -> {
            var none = table.choice().first() == null;
            menu.getItems().forEach(item -> item.setDisable(none));
            open.setDisable(none || several.get());
        });
        return menu;
    }

    private Button notice() {
        var notice =
                Buttons.secondary(
                        Icon.MAIL,
                        texts.get("home.record-notice"),
                        () -> exits.recordNotice(ids().collect(Collectors.toSet())));
        notice.setId("notice-for-several");
        return notice;
    }

    private Button method() {
        var method =
                Buttons.secondary(
                        texts.get("home.method.short"), () -> MethodSheet.ask(desk, chosen()));
        method.setId("method-for-several");
        return method;
    }

    private Button call() {
        var call =
                Buttons.secondary(Icon.PHONE, texts.get("home.call"), () -> exits.call(chosen()));
        call.setAccessibleText(texts.get("home.call.full"));
        call.setId("call-for-several");
        return call;
    }

    private Button note() {
        var note =
                Buttons.secondary(
                        texts.get("home.note-or-reminder"),
                        () -> RememberSheet.ask(desk, ids().toList(), RememberSheet.Aim.EITHER));
        note.setId("note-for-several");
        return note;
    }

    private Button dossier() {
        var dossier =
                Buttons.secondary(
                        Icon.PROOF, texts.get("home.dossier"), () -> exits.dossier(ids().toList()));
        dossier.setId("dossier-for-several");
        return dossier;
    }

    private Stream<PersonId> ids() {
        return chosen().stream().map(s -> s.person().id()).distinct();
    }

    private Button export() {
        var export =
                Buttons.quiet(
                        Icon.EXPORT,
                        texts.get("home.export"),
                        () -> exits.export(isSeveral() ? chosen() : List.copyOf(table.getItems())));
        export.setId("export-people");
        return export;
    }

    private Button list() {
        var list = Buttons.quiet(Icon.IMPORT, texts.get("home.list"), exits::bringList);
        list.setId("bring-list-in");
        return list;
    }

    /** What one wants to find again. */
    HomeMemory memory(@Nullable PersonId at) {
        var choice = table.choice();
        var chosen = choice.first();
        return new HomeMemory(
                search.getText(),
                shown(),
                chosen == null && choice.here() == null ? at : chosen,
                choice.all(),
                choice.next(),
                table.sorting(),
                table.groupedBy());
    }

    PeopleTable table() {
        return table;
    }
}
