package fr.carnetderefus.ui.work;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.SurveyDone;
import fr.carnetderefus.register.SurveyReminders;
import fr.carnetderefus.register.SurveyToday;
import fr.carnetderefus.register.SurveyWork;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Chosen;
import fr.carnetderefus.ui.parts.EmptyState;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.SegmentField;
import fr.carnetderefus.ui.work.WorkModel.Extent;
import fr.carnetderefus.ui.work.WorkModel.Line;
import fr.carnetderefus.ui.work.WorkModel.Line.Heading;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All there is to do, together by the way it is done; and what was done today. */
public final class WorkView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void home();

        /** Does what a case calls for next. */
        void act(Standing standing);

        void open(PersonId id);

        /** Calls for these, one after another. */
        void call(List<Standing> standings);
    }

    /**
     * What is found again on coming back.
     *
     * @param at what was done last; null for nothing
     */
    public record Memory(boolean all, @Nullable CaseKey at) {
        public static final Memory EMPTY = new Memory(false, null);
    }

    private final Texts texts;
    private final WorkModel model;
    private final Exits exits;
    private final VBox page = new VBox();
    private final ListView<Line> list = new ListView<>();
    private final Button back;
    private final Button call;
    private final PageScroll scroll;
    private Extent extent;

    public WorkView(Desk desk, Memory memory, Exits exits) {
        this.texts = desk.texts();
        this.exits = exits;
        var register = desk.register();
        this.model =
                new WorkModel(
                        new SurveyWork(register),
                        new SurveyToday(register).of(desk.survey()),
                        new SurveyReminders(register).due(desk.today()));
        this.extent = memory.all() || model.count(Extent.TODAY) == 0 ? Extent.ALL : Extent.TODAY;
        back = Buttons.back(texts.get("action.back-home"), exits::home);
        back.setId("work-home");
        call = Buttons.primary(Icon.PHONE, "", () -> exits.call(model.calls(extent)));
        call.setId("call-round");
        page.getStyleClass().add("page");
        page.getChildren().add(back);
        if (model.count(Extent.ALL) == 0) {
            page.getChildren().addAll(new PageHeader(texts.get("work.title"), ""), nothing());
            page.getChildren().add(done(desk));
            scroll = new PageScroll(page);
        } else {
            fill(desk);
            show(memory.at());
            scroll = PageScroll.filled(page);
        }
    }

    private void fill(Desk desk) {
        list.setId("work");
        list.setAccessibleText(texts.get("work.title"));
        var words = new LineWords(desk);
        list.setCellFactory(l -> new TaskCell(texts, words, this::act));
        Chosen.act(list, this::act);
        VBox.setVgrow(list, Priority.ALWAYS);
        var buttons = model.calls(Extent.ALL).isEmpty() ? new Node[0] : new Node[] {call};
        page.getChildren().addAll(new PageHeader(texts.get("work.title"), "", buttons), done(desk));
        if (model.hasMoreThanToday() && model.count(Extent.TODAY) > 0) {
            page.getChildren().add(choice());
        }
        page.getChildren().addAll(Labels.of(texts.get("work.lead"), "soft", "small"), list);
    }

    private Node choice() {
        var choice =
                new SegmentField<>(
                        texts.get("work.extent"),
                        List.of(Extent.values()),
                        e -> texts.get("work.extent." + Texts.word(e), model.count(e)));
        choice.control().setId("work-extent");
        choice.setValue(extent);
        choice.onChange(() -> {
            extent = Objects.requireNonNullElse(choice.value(), Extent.TODAY);
            show(null);
        });
        return choice;
    }

    private void show(@Nullable CaseKey at) {
        list.getItems().setAll(model.lines(extent));
        var calls = model.calls(extent).size();
        call.setText(texts.count("work.call", calls));
        call.setDisable(calls == 0);
        var lines = list.getItems();
        var chosen =
                lines.stream()
                        .filter(line -> at != null && line.key().equals(Optional.of(at)))
                        .findFirst()
                        .or(() -> lines.stream().filter(l -> !(l instanceof Heading)).findFirst());
        chosen.ifPresent(line -> {
            list.getSelectionModel().select(line);
            list.scrollTo(Math.max(0, lines.indexOf(line) - 1));
        });
    }

    private void act(Line line) {
        switch (line) {
            case Line.Item(var task) -> exits.act(task.standing());
            case Line.Reminder(var recall) -> exits.open(recall.person().person().id());
            case Heading _ -> {}
        }
    }

    private Node nothing() {
        var home = Buttons.primary(texts.get("action.back-home"), exits::home);
        return new EmptyState(
                Icon.CHECK, texts.get("work.nothing"), texts.get("work.nothing-text"), home);
    }

    private Node done(Desk desk) {
        var tally = new SurveyDone(desk.register()).on(desk.today());
        var said = Labels.of(new DoneWords(texts).of(tally), "reading");
        said.setId("work-done");
        return said;
    }

    /** What one wants to find again. */
    public Memory memory() {
        var chosen = list.getSelectionModel().getSelectedItem();
        return new Memory(
                extent == Extent.ALL && model.count(Extent.TODAY) > 0,
                chosen == null ? null : chosen.key().orElse(null));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        (list.getItems().isEmpty() ? back : list).requestFocus();
    }
}
