package fr.carnetderefus.ui.home;

import fr.carnetderefus.register.KeepViews;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The menu of views that somebody made: shown again, kept under a name, kept no longer. */
final class OwnViews {
    private static final int MOST_CHARACTERS = 40;

    private final Desk desk;
    private final Texts texts;
    private final Supplier<OwnView> now;
    private final Consumer<OwnView> show;
    private final Menu menu;

    /** A menu that asks how people are shown now, and shows them otherwise. */
    OwnViews(Desk desk, Supplier<OwnView> now, Consumer<OwnView> show) {
        this.desk = desk;
        this.texts = desk.texts();
        this.now = now;
        this.show = show;
        this.menu = new Menu(texts.get("home.own"));
        menu.setId("own-views");
        fill(Map.of());
        read();
    }

    Menu menu() {
        return menu;
    }

    private void read() {
        desk.look(() -> new KeepViews(desk.register()).read(), this::fill, desk::tell);
    }

    private void fill(Map<String, Map<String, String>> views) {
        menu.getItems().clear();
        views.forEach((name, words) -> menu.getItems().add(item(name, words)));
        if (!views.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        var keep = new MenuItem(texts.get("home.own.keep"));
        keep.setId("keep-view");
        keep.setOnAction(e -> ask());
        menu.getItems().add(keep);
        if (!views.isEmpty()) {
            var drop = new Menu(texts.get("home.own.drop"));
            views.keySet().forEach(name -> drop.getItems().add(dropping(name)));
            menu.getItems().add(drop);
        }
    }

    private MenuItem item(String name, Map<String, String> words) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> show.accept(OwnView.of(words)));
        return item;
    }

    private MenuItem dropping(String name) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(e ->
                write(
                        () -> new KeepViews(desk.register()).drop(name),
                        texts.get("home.own.dropped", name)));
        return item;
    }

    private void write(Desk.Verb verb, String said) {
        desk.work(
                () -> {
                    verb.apply();
                    return said;
                },
                words -> {
                    read();
                    desk.say(words);
                },
                desk::tell);
    }

    private void ask() {
        var view = now.get();
        var field = new TextLineField(texts.get("home.own.name"));
        field.control().setId("view-name");
        field.hint(texts.get("home.own.hint"));
        field.onChange(field::clearMessage);
        var sheet =
                new DialogSheet(
                        texts.get("home.own.title"),
                        Labels.of(texts.get("home.own.text"), "reading"),
                        field);
        var save =
                Buttons.primary(
                        texts.get("home.own.save"),
                        () -> {
                            var name = field.value();
                            if (name == null || name.length() > MOST_CHARACTERS) {
                                field.error(
                                        name == null
                                                ? texts.get("home.own.missing")
                                                : texts.get("home.own.too-long", MOST_CHARACTERS));
                                field.focus();
                                return;
                            }
                            sheet.close();
                            write(
                                    () -> new KeepViews(desk.register()).keep(name, view.words()),
                                    texts.get("home.own.kept", name));
                        });
        save.setId("save-view");
        desk.ask(
                sheet.answers(save, Buttons.quiet(texts.get("action.cancel"), sheet::close))
                        .startAt(field.control()));
    }
}
