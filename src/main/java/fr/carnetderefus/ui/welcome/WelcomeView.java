package fr.carnetderefus.ui.welcome;

import fr.carnetderefus.text.FileWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;

/** The first screen: make a carnet, open one, or try a made-up family. */
public final class WelcomeView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void create();

        void choose();

        void open(Path carnet);

        void demo();

        void help();

        void settings();
    }

    private final PageScroll scroll;
    private final Button first;

    /**
     * The first screen.
     *
     * @param found carnets seen where carnets usually are
     */
    public WelcomeView(Texts texts, List<Path> found, Exits exits) {
        var create = Buttons.primary(Icon.BOOK, texts.get("welcome.create"), exits::create);
        create.setId("create");
        var choose = Buttons.secondary(Icon.FOLDER, texts.get("welcome.open"), exits::choose);
        choose.setId("open");
        var demo = Buttons.secondary(Icon.PEOPLE, texts.get("welcome.demo"), exits::demo);
        demo.setId("demo");
        var page = new VBox(new PageHeader(texts.get("app.name"), texts.get("welcome.sentence")));
        page.getStyleClass().addAll("page", "welcome");
        var begin = sheet(texts, "welcome.create.title", "welcome.create.text", create);
        var open = opening(texts, found, exits, choose);
        var demoSheet = sheet(texts, "welcome.demo.title", "welcome.demo.text", demo);
        if (found.isEmpty()) {
            first = create;
            page.getChildren().addAll(begin, open, demoSheet);
        } else {
            first = (Button) open.lookup(".found");
            page.getChildren().addAll(open, begin, demoSheet);
        }
        var settings = Buttons.quiet(Icon.SETTINGS, texts.get("place.settings"), exits::settings);
        settings.setId("settings");
        var help = Buttons.quiet(Icon.HELP, texts.get("place.help"), exits::help);
        help.setId("help");
        page.getChildren()
                .addAll(
                        Labels.of(texts.get("welcome.promise"), "soft", "reading"),
                        new Actions(help, settings));
        scroll = new PageScroll(page);
    }

    private static Sheet sheet(Texts texts, String title, String text, Button button) {
        // no row of buttons: alone below the words, it goes on in a second line where letters are
        // so large that it has no room
        return Sheet.titled(texts.get(title), Labels.of(texts.get(text), "reading"), button);
    }

    /** Its name, with the folder where two have the same. */
    private static String name(Path carnet, List<Path> found) {
        var name = FileWords.name(carnet);
        var isAlone =
                found.stream().filter(other -> name.equals(FileWords.name(other))).count() == 1;
        return isAlone ? name : name + " – " + FileWords.folder(carnet);
    }

    private static Sheet opening(Texts texts, List<Path> found, Exits exits, Button choose) {
        var sheet = Sheet.titled(texts.get("welcome.open.title"));
        if (!found.isEmpty()) {
            sheet.getChildren().add(Labels.of(texts.get("welcome.found"), "reading"));
            var carnets = new VBox();
            carnets.getStyleClass().add("gap-1");
            for (var carnet : found) {
                var open =
                        Buttons.secondary(Icon.BOOK, name(carnet, found), () -> exits.open(carnet));
                open.getStyleClass().add("found");
                carnets.getChildren().add(open);
            }
            sheet.getChildren().add(carnets);
        }
        sheet.getChildren().add(choose);
        return sheet;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        first.requestFocus();
        scroll.fromTop();
    }
}
