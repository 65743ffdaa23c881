package fr.carnetderefus.ui.calendar;

import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.register.SurveyDays;
import fr.carnetderefus.register.SurveyDays.Day;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.DueWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.EmptyState;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days ahead, month by month. */
public final class CalendarView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void open(Standing standing);

        /** Saves the days as a calendar file. */
        void save(boolean named);

        /** Shows a paper of the whole carnet. */
        void paper(PaperKind kind);

        void home();
    }

    /** More people on one line could not be read; the rest is counted. */
    private static final int NAMES = 5;

    private final Desk desk;
    private final Texts texts;
    private final Exits exits;
    private final DueWords words;
    private final List<Day> days;
    private final VBox page = new VBox();
    private final VBox shown = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final Button earlier;
    private final Button later;
    private YearMonth month;

    public CalendarView(Desk desk, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.exits = exits;
        this.words = new DueWords(new CaseWords(texts, desk.register().procedures()));
        this.days =
                new SurveyDays(desk.register())
                        .on(desk.today()).stream()
                                .filter(d -> !d.due().day().isBefore(desk.today()))
                                .toList();
        this.month = YearMonth.from(desk.today());
        earlier = Buttons.secondary(Icon.BACK, texts.get("calendar.earlier"), () -> turn(-1));
        earlier.setId("month-earlier");
        later = Buttons.secondary(Icon.NEXT, texts.get("calendar.later"), () -> turn(1));
        later.setId("month-later");
        page.getStyleClass().add("page");
        shown.getStyleClass().add("gap-3");
        if (days.isEmpty()) {
            page.getChildren().addAll(new PageHeader(texts.get("place.calendar"), ""), empty());
            if (!desk.register().state().people().isEmpty()) {
                page.getChildren().add(new Actions(inFigures()));
            }
        } else {
            page.getChildren()
                    .addAll(
                            new PageHeader(
                                    texts.get("place.calendar"),
                                    texts.count("calendar-view.ahead", days.size())),
                            new Actions(earlier, later, onPaper(), inFigures()),
                            shown,
                            export());
            show();
        }
    }

    private Node empty() {
        return new EmptyState(
                Icon.CALENDAR,
                texts.get("calendar-view.empty.title"),
                texts.get("calendar-view.empty.text"),
                Buttons.primary(texts.get("action.back-home"), exits::home));
    }

    private void turn(int by) {
        month = month.plusMonths(by);
        show();
    }

    /** To the next date, years away perhaps: a child comes of age. */
    private Button onward(LocalDate day) {
        var onward =
                Buttons.secondary(
                        Icon.NEXT,
                        texts.get("calendar-view.next-day", texts.days().day(day)),
                        () -> {
                            month = YearMonth.from(day);
                            show();
                            focusFirst();
                        });
        onward.setId("month-next-day");
        return onward;
    }

    private void show() {
        earlier.setDisable(!month.isAfter(YearMonth.from(desk.today())));
        later.setDisable(!YearMonth.from(days.getLast().due().day()).isAfter(month));
        var here = days.stream().filter(d -> YearMonth.from(d.due().day()).equals(month)).toList();
        var counts =
                here.stream()
                        .collect(Collectors.groupingBy(d -> d.due().day(), Collectors.counting()));
        var picture =
                Sheet.titled(
                        texts.days().month(month),
                        new MonthPicture(texts, month, desk.today(), counts));
        var list = Sheet.titled(texts.get("calendar-view.list"));
        if (here.isEmpty()) {
            list.getChildren().add(Labels.of(texts.get("calendar-view.nothing"), "soft"));
            days.stream()
                    .map(d -> d.due().day())
                    .filter(day -> YearMonth.from(day).isAfter(month))
                    .findFirst()
                    .ifPresent(day -> list.getChildren().add(new Actions(onward(day))));
        }
        lines(here).forEach((line, people) -> list.getChildren().add(line(line, people)));
        shown.getChildren().setAll(picture, list);
    }

    private record Line(LocalDate day, String title) {}

    /** People for whom the same happens on the same day share a line. */
    private Map<Line, List<Day>> lines(List<Day> here) {
        Function<Day, Line> line =
                d -> new Line(d.due().day(), words.title(d.due(), d.person(), d.standing()));
        return here.stream()
                .collect(Collectors.groupingBy(line, LinkedHashMap::new, Collectors.toList()));
    }

    private Node line(Line line, List<Day> people) {
        var block =
                new VBox(
                        Labels.of(texts.days().full(line.day()), "soft"),
                        Labels.of(line.title(), "strong", "reading"));
        block.getStyleClass().add("gap-1");
        var names = new Actions();
        people.stream().limit(NAMES).forEach(d -> names.getChildren().add(name(d)));
        block.getChildren().add(names);
        if (people.size() > NAMES) {
            block.getChildren()
                    .add(
                            Labels.of(
                                    texts.count("calendar-view.more", people.size() - NAMES),
                                    "soft"));
        }
        return block;
    }

    private Button name(Day day) {
        var name = day.person().person().names().full();
        var open = Buttons.quiet(Icon.PERSON, name, () -> exits.open(day.standing()));
        open.setAccessibleText(
                texts.get(
                        "calendar-view.open",
                        name,
                        words.title(day.due(), day.person(), day.standing())));
        return open;
    }

    private Button onPaper() {
        var read =
                Buttons.secondary(
                        Icon.PRINT,
                        texts.get("calendar-view.paper"),
                        () -> exits.paper(PaperKind.MONTH));
        read.setId("paper-month");
        return read;
    }

    /** For whoever has to report on everybody. */
    private Button inFigures() {
        var read =
                Buttons.secondary(
                        Icon.PRINT,
                        texts.get("calendar-view.figures"),
                        () -> exits.paper(PaperKind.FIGURES));
        read.setId("paper-figures");
        return read;
    }

    private Node export() {
        var named = new CheckBox(texts.get("calendar-view.with-names"));
        named.setMnemonicParsing(false);
        named.setWrapText(true);
        named.setId("with-names");
        var save =
                Buttons.primary(
                        Icon.EXPORT,
                        texts.get("calendar-view.save"),
                        () -> exits.save(named.isSelected()));
        save.setId("save-calendar");
        return Sheet.titled(
                texts.get("calendar-view.export"),
                Labels.of(texts.get("calendar-view.export-text"), "reading"),
                named,
                new Actions(save));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        if (days.isEmpty()) {
            page.lookupAll(".primary").stream().findFirst().ifPresent(Node::requestFocus);
        } else {
            var turns = List.of(later, earlier);
            turns.stream()
                    .filter(turn -> !turn.isDisabled())
                    .findFirst()
                    .ifPresentOrElse(
                            Node::requestFocus, () -> page.lookup("#paper-month").requestFocus());
        }
    }
}
