package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.exchange.ListFile;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.KeepViews;
import fr.carnetderefus.register.LightCarnet;
import fr.carnetderefus.ui.MadeMouse;
import fr.carnetderefus.ui.Snapshots;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of many people: views, columns, and several done at once. */
class CrowdWindowTest extends OpenWindow {
    private static final int MANY = 400;

    /** So many pixels a table's frame and scroll bar may take. */
    private static final double BAR = 20;

    private void crowd() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, MANY);
        act(() -> shell.enter(register));
    }

    @Test
    void onAnOrdinaryLaptopManyRowsAreSeen() throws Exception {
        var file = folder.resolve("service.carnet").toAbsolutePath();
        LightCarnet.create(carnets, file, PASSPHRASE.toCharArray());
        try (var register = carnets.open(file, PASSPHRASE.toCharArray())) {
            Crowd.fill(register, MANY);
        }
        act(() -> {
            shell.scene().getWindow().setWidth(1366);
            shell.scene().getWindow().setHeight(768);
            shell.ask(file);
        });
        unlock(PASSPHRASE);
        hand.waitFor("people");
        settle();
        hand.picture("crowd-laptop");
        var rows = (table().getHeight() - 2 - high(".column-header-background"));
        assertTrue(rows >= 9 * high(".table-row-cell"), () -> rows + " pixels of rows");
        hand.click("remind-later");
        settle();
        hand.picture("crowd-laptop-later");
        assertTrue(table().getHeight() >= 11 * high(".table-row-cell"), "a row for its head");
    }

    /** Of a row with one line: what tells namesakes apart takes a second one. */
    private double high(String part) {
        return table().lookupAll(part).stream()
                .mapToDouble(row -> row.getBoundsInParent().getHeight())
                .filter(height -> height > 0)
                .min()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the table of people
    private TableView<Standing> table() {
        return (TableView<Standing>) hand.waitFor("people");
    }

    @SuppressWarnings("unchecked") // the box of the views
    private ComboBox<Selection> view() {
        return (ComboBox<Selection>) hand.waitFor("view");
    }

    private List<String> shown() {
        return table().getColumns().stream()
                .filter(TableColumn::isVisible)
                .map(TableColumn::getText)
                .toList();
    }

    @Test
    void aViewShowsThoseOfItAndSearchingGoesOnInIt() throws Exception {
        crowd();
        hand.sees("400 personnes");
        var late = shell.desk().survey().rows(Selection.LATE).size();
        assertTrue(late > 0 && late < MANY);
        act(() -> view().setValue(Selection.LATE));
        assertEquals(late, table().getItems().size());
        hand.sees(late + " personnes sur 400");
        hand.type("search", "nadia");
        assertTrue(table().getItems().size() < late);
        for (var row : table().getItems()) {
            assertTrue(
                    Selection.LATE.holds(
                            shell.desk().register().person(row.person().id()),
                            row,
                            shell.desk().today()));
        }
        assertFalse(
                view().getItems().contains(Selection.UNSEEN), "a view of nobody is not offered");
    }

    @Test
    void thoseWhoAreChosenAreChosenStillAfterwards() throws Exception {
        crowd();
        act(() -> view().setValue(Selection.TO_REFUSE));
        act(() -> table().getSelectionModel().selectIndices(2, 3, 4));
        var chosen = Set.copyOf(table().getSelectionModel().getSelectedItems());
        var ids = chosen.stream().map(s -> s.person().id()).collect(Collectors.toSet());
        hand.click("method-for-several");
        hand.segment("method-channel", "En ligne");
        hand.click("method-note");
        hand.sees("Annuler");
        settle();
        var after = table().getSelectionModel().getSelectedItems();
        assertEquals(ids, after.stream().map(s -> s.person().id()).collect(Collectors.toSet()));
        hand.sees("3 personnes choisies");
    }

    @Test
    void whereADossierGoesIsNotAskedWhereNothingIsFiled() throws Exception {
        crowd();
        act(() -> table().getSelectionModel().selectIndices(0, 1));
        hand.click("dossier-for-several");
        hand.sees("Aucun document n’est encore classé pour ce choix.");
    }

    @Test
    void severalAreChosenAndTheirMethodIsNotedAtOnce() throws Exception {
        crowd();
        act(() -> view().setValue(Selection.TO_REFUSE));
        act(() -> {
            table().getSelectionModel().clearAndSelect(0);
            table().requestFocus();
        });
        hand.press(KeyCode.SHIFT, KeyCode.DOWN);
        hand.press(KeyCode.SHIFT, KeyCode.DOWN);
        hand.sees("3 personnes choisies");
        act(() -> Snapshots.save(shell.scene(), "crowd-several"));
        var chosen = List.copyOf(table().getSelectionModel().getSelectedItems());
        hand.click("method-for-several");
        hand.click("method-note");
        hand.sees("Choisissez un moyen.");
        act(() -> Snapshots.save(shell.scene(), "crowd-method"));
        hand.segment("method-channel", "En ligne");
        hand.click("method-note");
        hand.sees("Méthode notée pour 3 personnes");
        for (var standing : chosen) {
            var file = shell.desk().register().file(standing.file().key());
            assertEquals("online", file.method());
        }
        var entries = shell.desk().register().state().entries().size();
        act(() -> shell.desk().undo());
        assertTrue(shell.desk().register().state().entries().size() > entries);
        assertTrue(
                chosen.stream().anyMatch(s -> !s.file().method().equals("online")),
                "something was there to be changed");
        for (var standing : chosen) {
            var file = shell.desk().register().file(standing.file().key());
            assertEquals(standing.file().method(), file.method());
        }
    }

    @Test
    void aBoxChoosesWithoutLettingGoOfTheOthers() throws Exception {
        crowd();
        var boxes = table().lookupAll(".check-box").stream().map(CheckBox.class::cast).toList();
        act(() -> {
            table().getSelectionModel().clearSelection();
            boxes.get(1).fire();
            boxes.get(2).fire();
        });
        assertEquals(2, table().getSelectionModel().getSelectedItems().size());
        act(boxes.get(1)::fire);
        assertEquals(1, table().getSelectionModel().getSelectedItems().size());
    }

    /** Whoever misses the box by a little means it; and no row moves away under the mouse. */
    @Test
    void besideTheBoxIsTheBoxAndTheRowsStayWhereTheyAre() throws Exception {
        var register = carnets.inMemory();
        for (var i = 0; i < 60; i++) {
            new AddPerson(register).add(nothingToDo(i));
        }
        act(() -> shell.enter(register));
        act(() -> table().getSelectionModel().clearSelection());
        var boxes = table().lookupAll(".check-box").stream().map(CheckBox.class::cast).toList();
        var before = table().localToScene(table().getBoundsInLocal());
        for (var i = 1; i < 4; i++) {
            var cell = boxes.get(i).getParent();
            act(() -> press(cell));
            assertEquals(before, table().localToScene(table().getBoundsInLocal()));
        }
        assertEquals(3, table().getSelectionModel().getSelectedItems().size());
        act(() -> Snapshots.save(shell.scene(), "crowd-nothing-today"));
    }

    private static Person nothingToDo(int i) {
        return new Person(
                AddPerson.newId(),
                PersonKind.ADULT,
                Names.of("Nadia" + i, "Durand"),
                LocalDate.of(1970, 1, 1),
                "Durand",
                false,
                null,
                Insurance.NONE);
    }

    private static void press(Node cell) {
        Event.fireEvent(cell, MadeMouse.event(MouseEvent.MOUSE_PRESSED, cell, 1, false));
    }

    private void group(String words) {
        var menu = (MenuButton) hand.waitFor("columns");
        var groups = (Menu) menu.getItems().getFirst();
        act(() ->
                groups.getItems().stream()
                        .filter(item -> item.getText().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        settle();
    }

    private List<String> headings() {
        return table().lookupAll(".group-heading").stream()
                .filter(Node::isVisible)
                .map(node -> Hand.plain(((Labeled) node).getText()))
                .toList();
    }

    @Test
    void groupsStandUnderTheirNamesWithHowManyTheyAre() throws Exception {
        crowd();
        group("Foyer");
        assertTrue(headings().contains("Foyer : Benali 0 (5)"), headings()::toString);
        hand.picture("crowd-grouped");
        var households = table().getItems().stream().map(s -> s.person().household()).toList();
        assertEquals(
                households.stream().distinct().count(),
                1
                        + IntStream.range(1, households.size())
                                .filter(i -> !households.get(i).equals(households.get(i - 1)))
                                .count(),
                "each household in one place");
        hand.type("search", "nadia benali");
        assertTrue(
                headings().stream().noneMatch(heading -> heading.contains("(5)")),
                "only those found are counted: " + headings());
        act(() -> shell.go(new Place.Calendar()));
        act(() -> shell.go(new Place.Home()));
        assertTrue(!headings().isEmpty(), "found again on coming back");
        group("Sans groupe");
        assertEquals(List.of(), headings());
    }

    @Test
    void aViewOfOnesOwnIsKeptInTheCarnetAndShownAgain() throws Exception {
        crowd();
        act(() -> view().setValue(Selection.TO_REFUSE));
        hand.type("search", "karim");
        group("Foyer");
        var before = table().getItems().size();
        assertTrue(before > 0);
        act(() -> own("Garder cette vue…").fire());
        hand.click("save-view");
        hand.sees("Il faut un nom.");
        hand.type("view-name", "Mes Karim");
        hand.picture("crowd-keep-view");
        hand.click("save-view");
        hand.sees("Vue gardée : Mes Karim");
        group("Sans groupe");
        hand.type("search", "");
        act(() -> view().setValue(Selection.EVERYBODY));
        act(() -> shell.go(new Place.Calendar()));
        act(() -> shell.go(new Place.Home()));
        act(() -> own("Mes Karim").fire());
        hand.picture("crowd-own-view");
        assertEquals(before, table().getItems().size());
        assertEquals(Selection.TO_REFUSE, view().getValue());
        assertEquals("karim", typed("search"));
        assertFalse(headings().isEmpty());
        act(() -> ((Menu) own("Retirer une vue")).getItems().getFirst().fire());
        hand.sees("Vue retirée : Mes Karim");
        assertEquals(Map.of(), new KeepViews(shell.desk().register()).read());
    }

    /** What stands in the menu of one's own views. */
    private MenuItem own(String words) {
        var menu = (MenuButton) hand.waitFor("columns");
        return ((Menu) menu.getItems().get(1))
                .getItems().stream()
                        .filter(item -> words.equals(item.getText()))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void inAGroupThoseWhoPressComeFirst() throws Exception {
        crowd();
        group("Qui");
        var items = table().getItems();
        for (var i = 1; i < items.size(); i++) {
            var before = items.get(i - 1);
            var now = items.get(i);
            assertTrue(
                    before.person().kind() != now.person().kind()
                            || Standing.BY_URGENCY.compare(before, now) <= 0);
        }
    }

    @Test
    void tenThousandAreSearchedGroupedChosenAndChanged() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 10_000);
        act(() -> shell.enter(register));
        hand.sees("10 000 personnes");
        hand.type("search", "benali nadia");
        var found = table().getItems().size();
        assertTrue(found > 0 && found < 10_000);
        group("Méthode");
        assertEquals(found, table().getItems().size());
        act(() -> table().getSelectionModel().selectAll());
        hand.click("method-for-several");
        hand.segment("method-channel", "En ligne");
        hand.click("method-note");
        hand.sees("Méthode notée pour");
        assertTrue(table().getItems().stream().allMatch(s -> s.file().method().equals("online")));
        act(() -> table().scrollTo(found - 1));
        hand.type("search", "");
        assertEquals(10_000, table().getItems().size());
    }

    @Test
    void theColumnsChosenAreKeptAndSoIsTheOrder() throws Exception {
        crowd();
        var menu = (MenuButton) hand.waitFor("columns");
        act(() -> {
            for (var item : menu.getItems()) {
                if (item instanceof CustomMenuItem custom
                        && custom.getContent() instanceof CheckBox box) {
                    if (List.of("Foyer", "Tribunal").contains(box.getText()) != box.isSelected()) {
                        box.fire();
                    }
                }
            }
        });
        assertEquals(List.of("✓", "Nom", "État", "Foyer", "Tribunal"), shown());
        act(() -> {
            var name = table().getColumns().get(1);
            name.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(name));
        });
        var first = table().getItems().getFirst();
        act(() -> Snapshots.save(shell.scene(), "crowd-columns"));
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(List.of("✓", "Nom", "État", "Foyer", "Tribunal"), shown());
        assertEquals(first.person(), table().getItems().getFirst().person());
        assertEquals(List.of("household", "court"), shell.settings().columns());
    }

    @Test
    void whatIsShownGoesOutAsAList() throws Exception {
        crowd();
        act(() -> view().setValue(Selection.LATE));
        var late = table().getItems().size();
        var out = folder.resolve("retard.xlsx");
        files.give(out);
        hand.click("export-people");
        hand.sees("Liste de " + late + " personnes dans « retard.xlsx »");
        assertEquals(late + 1, ListFile.read(out).lines().size());
        act(() -> table().getSelectionModel().selectRange(0, 2));
        var text = folder.resolve("deux.csv");
        files.give(text);
        hand.click("export-people");
        hand.sees("Liste de 2 personnes");
        assertEquals(3, Files.readString(text).lines().count());
    }

    @Test
    void aNoticeIsNotedForThoseChosen() throws Exception {
        crowd();
        act(() -> table().getSelectionModel().selectRange(0, 2));
        hand.click("notice-for-several");
        hand.waitFor("sent");
        assertEquals(2, ((Place.Notice) shell.place()).people().size());
    }

    @Test
    void theRowsStayUnderTheMouseWhileOneChooses() throws Exception {
        crowd();
        var before = new AtomicReference<Bounds>();
        act(() -> before.set(table().localToScene(table().getLayoutBounds())));
        act(() -> table().getSelectionModel().selectRange(0, 3));
        hand.sees("3 personnes choisies");
        act(() -> {
            assertEquals(before.get(), table().localToScene(table().getLayoutBounds()));
            assertFalse(shell.scene().lookup("#today").isVisible());
        });
        act(() -> table().getSelectionModel().clearSelection());
        act(() -> assertTrue(shell.scene().lookup("#today").isVisible()));
    }

    @Test
    void whatIsDoneWithThoseChosenIsInTheTablesMenuToo() throws Exception {
        crowd();
        var menu = table().getContextMenu();
        act(() -> {
            menu.show(table(), 0, 0);
            assertTrue(menu.getItems().getFirst().isDisable(), "nobody is chosen");
            menu.hide();
            table().getSelectionModel().select(1);
            menu.show(table(), 0, 0);
            Snapshots.save(shell.scene(), "crowd-menu");
            menu.hide();
        });
        var one = table().getSelectionModel().getSelectedItem().person();
        act(() ->
                menu.getItems().stream()
                        .filter(item -> "menu-notice-for-several".equals(item.getId()))
                        .forEach(MenuItem::fire));
        assertEquals(Set.of(one.id()), ((Place.Notice) shell.place()).people());
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.waitFor("search");
        act(() -> table().getSelectionModel().clearAndSelect(1));
        act(() -> table().getContextMenu().getItems().getFirst().fire());
        assertEquals(new Place.OnePerson(one.id()), shell.place(), "the first opens who is chosen");
    }

    @Test
    void theColumnsFillTheTableWhateverItHoldsWhenItIsMade() throws Exception {
        crowd();
        hand.type("search", "benali 35 karim");
        act(() -> {
            table().getSelectionModel().select(0);
            table().requestFocus();
        });
        hand.press(KeyCode.ENTER);
        hand.sees("Karim Benali");
        hand.click("back");
        hand.waitFor("people");
        settle();
        assertFilled();
        act(() -> view().setValue(Selection.INCOMPLETE));
        settle();
        assertFilled();
    }

    /** That all columns together are as wide as the table. */
    private void assertFilled() throws Exception {
        act(() -> {
            var columns = table().getVisibleLeafColumns();
            var all = columns.stream().mapToDouble(TableColumn::getWidth).sum();
            assertEquals(table().getWidth(), all, BAR, () -> widths(columns));
        });
    }

    private static String widths(List<? extends TableColumn<?, ?>> columns) {
        return columns.stream().map(c -> c.getText() + " " + c.getWidth()).toList().toString();
    }

    @Test
    void whatIsMissingIsAListOfItsOwn() throws Exception {
        crowd();
        act(() -> view().setValue(Selection.INCOMPLETE));
        assertEquals(List.of("✓", "Nom", "État", "Ce qui manque"), shown());
        settle(); // before they are laid out, words are not cut off yet
        hand.sees("portée, jugement ou mandat, avis, information");
        act(() -> Snapshots.save(shell.scene(), "crowd-missing"));
        act(() -> view().setValue(Selection.EVERYBODY));
        assertTrue(shown().contains("À faire"));
    }
}
