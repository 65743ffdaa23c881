package fr.carnetderefus.ui.help;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.text.Build;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DetailRow;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which program this is, how old its facts are, and what it is made of. */
public final class AboutView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Copies what one writes in a report of a fault. */
        void copy(String lines);
    }

    /** From here on an age is said in months, for a day more or less says nothing. */
    private static final int MANY_DAYS = 60;

    private static final int MONTHS = 12;

    /** What the program brings along that is no library, by its keys. */
    private static final List<String> BROUGHT =
            List.of("fonts", "icons", "words", "names", "bip39");

    private final Texts texts;
    private final LocalDate today;
    private final Button back;
    private final ScrollPane scroll;

    /**
     * The page.
     *
     * @param rulesWays buttons that stand below the rules and their dates; may be none
     */
    public AboutView(
            Texts texts,
            Build build,
            Procedures procedures,
            LocalDate today,
            List<Button> rulesWays,
            Exits exits) {
        this.texts = texts;
        this.today = today;
        back = Buttons.back(texts.get("action.back"), exits::back);
        var copy =
                Buttons.secondary(
                        Icon.COPY,
                        texts.get("about.copy"),
                        () -> exits.copy(String.join("\n", build.report(procedures.all()))));
        copy.setId("copy-report");
        var page =
                new VBox(
                        back,
                        new PageHeader(texts.get("place.about"), texts.get("about.sentence")),
                        versions(build, copy),
                        rules(procedures, rulesWays),
                        Sheet.titled(
                                texts.get("about.network"),
                                Labels.of(texts.get("about.network.text"), "reading")),
                        Sheet.titled(
                                texts.get("about.licence"),
                                Labels.of(texts.get("about.licence.text"), "reading")),
                        inside());
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
        scroll.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        key.consume();
                        exits.back();
                    }
                });
    }

    private Sheet versions(Build build, Button copy) {
        var version = build.version().isEmpty() ? texts.get("about.version.dev") : build.version();
        return Sheet.titled(
                texts.get("about.versions"),
                row("about.version", version),
                row("about.java", build.java()),
                row("about.javafx", build.javafx()),
                row("about.system", build.system()),
                new Actions(copy),
                Labels.of(texts.get("about.copy-text"), "soft", "reading"));
    }

    private DetailRow row(String key, String value) {
        return new DetailRow(Labels.of(texts.get(key), "soft"), Labels.of(value));
    }

    private Sheet rules(Procedures procedures, List<Button> ways) {
        var sheet =
                Sheet.titled(
                        texts.get("about.rules"),
                        Labels.of(texts.get("about.rules.text"), "reading"));
        procedures.all().forEach(p -> sheet.getChildren().add(rules(p)));
        if (!ways.isEmpty()) {
            sheet.getChildren().add(new Actions(ways.toArray(Node[]::new)));
        }
        return sheet;
    }

    private Node rules(Procedure procedure) {
        var dated =
                texts.get(
                        "about.rules.dated",
                        procedure.version(),
                        texts.days().day(procedure.checked()),
                        age(texts, procedure.checked(), today));
        var lines =
                new VBox(
                        Labels.of(texts.of(procedure.title()), "strong"),
                        Labels.of(dated, "reading"));
        if (Period.between(procedure.checked(), today).toTotalMonths() >= MONTHS) {
            lines.getChildren()
                    .add(Labels.of(texts.get("about.rules.old"), "soon-text", "reading"));
        }
        return lines;
    }

    /** {@code il y a 6 jours}; a clock that stands before that day is as good as that day. */
    static String age(Texts texts, LocalDate checked, LocalDate today) {
        var days = ChronoUnit.DAYS.between(checked, today);
        if (days <= 0) {
            return texts.get("about.age.today");
        }
        return days < MANY_DAYS
                ? texts.count("about.age.days", days)
                : texts.count("about.age.months", Period.between(checked, today).toTotalMonths());
    }

    private Sheet inside() {
        var lines = new ArrayList<Node>();
        lines.add(Labels.of(texts.get("about.inside.text"), "reading"));
        Licences.folder(Path.of(String.valueOf(System.getProperty("java.home"))))
                .map(folder -> texts.get("about.inside.folder", folder.toString()))
                .ifPresent(where -> lines.add(Labels.of(where, "reading")));
        var brought = BROUGHT.stream().map(key -> texts.get("about.inside." + key));
        var libraries =
                Library.all().stream()
                        .map(l -> texts.get("about.library", l.name(), l.version(), l.licence()));
        Stream.concat(brought, libraries)
                .forEach(line -> lines.add(Labels.of(line, "small", "reading")));
        var sheet = Sheet.titled(texts.get("about.inside"));
        var list = new VBox(lines.toArray(Node[]::new));
        list.getStyleClass().add("gap-1");
        sheet.getChildren().add(list);
        return sheet;
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        back.requestFocus();
    }
}
