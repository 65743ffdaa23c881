package fr.carnetderefus.ui.home;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the table is shown: in groups, as a view of one's own, with which columns. */
final class DisplayMenu {
    /** What is shown so. */
    interface Shown {
        OwnView now();

        void show(OwnView view);

        void group(@Nullable PeopleColumn by);

        void columns(List<String> ids);
    }

    private final Texts texts;
    private final Shown shown;
    private final MenuButton button;
    private final ToggleGroup groups = new ToggleGroup();
    private final Map<PeopleColumn, CheckBox> boxes = new EnumMap<>(PeopleColumn.class);

    DisplayMenu(Desk desk, Shown shown) {
        this.texts = desk.texts();
        this.shown = shown;
        this.button = new MenuButton(texts.get("home.display"));
        button.setId("columns");
        var own =
                new OwnViews(
                        desk,
                        shown::now,
                        view -> {
                            shown.show(view);
                            tick();
                        });
        button.getItems().addAll(grouping(), own.menu(), new SeparatorMenuItem());
        for (var column : PeopleColumn.values()) {
            if (!PeopleColumn.ALWAYS.contains(column)) {
                button.getItems().add(box(column));
            }
        }
        tick();
    }

    MenuButton button() {
        return button;
    }

    private CustomMenuItem box(PeopleColumn column) {
        var box = new CheckBox(texts.of("home.column", column));
        boxes.put(column, box);
        box.setOnAction(e -> choose());
        var item = new CustomMenuItem(box, false);
        item.setId("column-" + Texts.word(column));
        item.setOnAction(e -> {
            if (!box.isFocused()) {
                box.requestFocus();
            }
        });
        return item;
    }

    private void choose() {
        var ids =
                boxes.entrySet().stream()
                        .filter(box -> box.getValue().isSelected())
                        .map(box -> Texts.word(box.getKey()))
                        .toList();
        shown.columns(ids.isEmpty() ? List.of(Texts.word(PeopleColumn.NAME)) : ids);
    }

    private Menu grouping() {
        var menu = new Menu(texts.get("home.group"));
        menu.setId("group");
        menu.getItems().add(choice(texts.get("home.group.none"), null));
        Grouping.OFFERED.forEach(
                column -> menu.getItems().add(choice(texts.of("home.column", column), column)));
        return menu;
    }

    private RadioMenuItem choice(String words, @Nullable PeopleColumn by) {
        var choice = new RadioMenuItem(words);
        choice.setToggleGroup(groups);
        choice.setUserData(by);
        choice.setOnAction(e -> shown.group(by));
        return choice;
    }

    /** Marks what is shown now. */
    private void tick() {
        var now = shown.now();
        var columns = PeopleColumn.of(now.columns());
        boxes.forEach((column, box) -> box.setSelected(columns.contains(column)));
        groups.getToggles().forEach(group -> group.setSelected(group.getUserData() == now.group()));
    }
}
