package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.refusal.CallRound;
import fr.carnetderefus.model.refusal.CallRound.Came;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Aids;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Columns;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.TextLineField;
import fr.carnetderefus.ui.parts.Typed;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calls for several people one after another: each answer is one key, and the next one stands
 * there.
 */
public final class RoundView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        /** Back to where it began. */
        void back();

        /** Goes on with the round as it is now. */
        void goOn(CallRound round);

        /** What may be done where the adviser turned it down; it leads back here. */
        void wayOut(CaseKey key);

        /** Where one goes from a case. */
        RefusalView.Exits ofCase();
    }

    /**
     * What goes with a round from one screen to the next.
     *
     * @param backWords where the way back leads
     * @param leftOut who was asked for and is not in it; empty where all are
     * @param notes what is half typed
     */
    public record Around(String backWords, String leftOut, TurnNotes notes) {}

    private static final String ADVISER = "round-adviser";

    private final Desk desk;
    private final Texts texts;
    private final CallClock call;
    private final CallRound round;
    private final RoundState state;
    private final Around around;
    private final Exits exits;
    private final VBox page = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final Button back;
    private final AnswerKeys keys = new AnswerKeys(this::answer);
    private @Nullable Turn turn;

    /** The case whose turn it is, with what is shown of it. */
    private record Turn(
            AtWork at,
            TurnSheet sheet,
            OpeningSheet opening,
            CallTimer timer,
            TextLineField adviser) {
        CaseKey key() {
            return at.standing().file().key();
        }

        void stop() {
            opening.stop();
            timer.stop();
        }
    }

    /**
     * A round where it is now.
     *
     * @param standing the case whose turn it is; empty once all had theirs
     */
    public RoundView(
            Desk desk,
            Aids aids,
            CallClock call,
            CallRound round,
            Around around,
            Optional<Standing> standing,
            Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.call = call;
        this.round = round;
        this.state = new RoundState(round, desk.register().state());
        this.around = around;
        this.exits = exits;
        back = Buttons.back(around.backWords(), exits::back);
        back.setId("round-back");
        page.getStyleClass().add("page");
        page.getChildren().add(back);
        standing.ifPresentOrElse(now -> show(aids, now), this::end);
    }

    private void show(Aids aids, Standing now) {
        var procedure = desk.phrases().procedure(now.file());
        var line = procedure.line().orElseThrow();
        var at =
                new AtWork(
                        desk,
                        aids,
                        call,
                        now,
                        procedure,
                        line,
                        RefusalView.Typed.NOTHING,
                        exits.ofCase(),
                        (a, b) -> {});
        var adviser = new TextLineField(texts.get("round.adviser"));
        adviser.marker(texts.get("field.optional"));
        adviser.control().setId(ADVISER);
        adviser.setValue(call.adviser());
        adviser.onChange(() -> call.adviser(Objects.requireNonNullElse(adviser.value(), "")));
        var shown =
                new Turn(
                        at,
                        new TurnSheet(at, around.notes()),
                        new OpeningSheet(at),
                        new CallTimer(at),
                        adviser);
        turn = shown;
        page.getChildren()
                .addAll(
                        new PageHeader(
                                texts.get("round.title"),
                                texts.count("round.left", state.toCome(), round.turns().size())));
        if (state.isBeginning()) {
            page.getChildren().addAll(leftOut());
        }
        page.getChildren()
                .addAll(
                        shown.opening().brief(),
                        new Columns(shown.sheet().node(), answers(shown)),
                        people());
        keys.install(page);
    }

    /**
     * Said before the first answer, and once more at the end: in between it would be in the way.
     */
    private List<Node> leftOut() {
        var words = around.leftOut();
        return words.isEmpty() ? List.of() : List.of(new Notice(Notice.Kind.INFO, "", words));
    }

    private Node people() {
        return new RoundList(texts, state, key -> exits.goOn(round.first(key)), exits::wayOut)
                .node();
    }

    private Region answers(Turn shown) {
        var now = shown.at().standing();
        var sheet =
                Sheet.titled(
                        texts.get("round.call"),
                        shown.timer().node(),
                        shown.adviser(),
                        Labels.of(texts.get("round.answers"), "strong"));
        for (var answer : RoundAnswer.of(now)) {
            sheet.getChildren().add(button(answer, now));
        }
        sheet.getChildren().add(Labels.of(texts.get("round.keys"), "soft", "small", "reading"));
        return sheet;
    }

    private Button button(RoundAnswer answer, Standing now) {
        Runnable press = () -> keys.press(answer);
        var words = texts.get(words(answer, now));
        var first = answer == RoundAnswer.ASKED;
        var text = texts.get("round.choice", answer.key(), words);
        var button = first ? Buttons.primary(text, press) : Buttons.secondary(text, press);
        button.getStyleClass().add("answer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.disableProperty().bind(keys.restedProperty().not());
        button.setAccessibleText(texts.get("round.key", words, answer.key()));
        // the id is the person's too: the focus must not be found again on the next one's button
        button.setId("answer-" + Texts.word(answer) + "-" + now.person().id());
        return button;
    }

    private static String words(RoundAnswer answer, Standing now) {
        var made = now.file().refusal().isPresent();
        return "round.answer."
                + (made && answer == RoundAnswer.ASKED ? "asked-only" : Texts.word(answer));
    }

    private void answer(RoundAnswer answer) {
        var now = turn;
        if (now == null || !RoundAnswer.of(now.at().standing()).contains(answer)) {
            return;
        }
        switch (answer) {
            case ASKED -> asked(now);
            case REFUSED -> attempt(now, Outcome.DONE, "refusal.said-done");
            case UNANSWERED -> attempt(now, Outcome.BUSY, "round.said-unanswered");
            case REJECTED -> attempt(now, Outcome.REJECTED, "round.said-rejected");
            case LATER -> exits.goOn(round.putOff(now.key()));
        }
    }

    private void asked(Turn now) {
        var verb = new RecordRefusal(desk.register());
        if (now.at().standing().file().refusal().isPresent()) {
            var note = String.join("\n", said(call.adviser(), now.sheet().note()));
            record(
                    now,
                    () -> verb.requestProof(now.key(), now.at().channel().id(), note),
                    "round.said-asked");
        } else {
            var made = made(now, Outcome.DONE);
            record(now, () -> verb.doneAndAsked(now.key(), made), "refusal.said-done-asked");
        }
    }

    private static List<String> said(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).toList();
    }

    private void attempt(Turn now, Outcome outcome, String said) {
        var made = made(now, outcome);
        record(now, () -> new RecordRefusal(desk.register()).attempt(now.key(), made), said);
        if (outcome == Outcome.BUSY) {
            call.end();
        }
    }

    /** What stands there now; it is written on another thread, and a moment later. */
    private Entry.AttemptMade made(Turn now, Outcome outcome) {
        return new Entry.AttemptMade(
                now.at().channel().id(),
                new RecordRefusal(desk.register()).now(),
                outcome,
                call.adviser(),
                now.sheet().note());
    }

    private void record(Turn now, Desk.Verb verb, String said) {
        var given = now.at().standing().person().names().given();
        desk.apply(verb, texts.get(said, given), () -> now.sheet().note(""));
    }

    /** All had their turn: what came of it, and who was put off. */
    private void end() {
        var sheet = Sheet.titled(texts.get("round.ended"));
        var counts = state.counts();
        counts.forEach((came, count) ->
                sheet.getChildren()
                        .add(
                                Labels.of(
                                        texts.count(
                                                "round.count", count, texts.of("round.came", came)),
                                        "reading")));
        var off = counts.getOrDefault(Came.LATER, 0);
        if (off > 0) {
            var again =
                    Buttons.primary(
                            Icon.PHONE,
                            texts.count("round.take-up", off),
                            () -> exits.goOn(round.takeUp()));
            again.setId("round-again");
            sheet.getChildren().add(again);
        }
        page.getChildren()
                .addAll(
                        new PageHeader(texts.get("round.title"), texts.get("round.ended-text")),
                        sheet);
        page.getChildren().addAll(leftOut());
        page.getChildren().add(people());
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        if (turn == null) {
            var again = page.lookup("#round-again");
            (again == null ? back : again).requestFocus();
        } else {
            turn.sheet().focus();
        }
    }

    @Override
    public boolean hasUnsaved() {
        return !around.notes().isEmpty();
    }

    @Override
    public String unsavedAbout() {
        var people = desk.register().state().people();
        return Named.in(desk)
                .some(
                        around.notes().about().stream()
                                .map(people::get)
                                .filter(Objects::nonNull)
                                .map(PersonFile::person)
                                .toList());
    }

    /** The notes of all turns, and with whom one speaks. */
    @Override
    public Typed draft() {
        var typed = around.notes().kept();
        if (turn != null && !call.adviser().isEmpty()) {
            typed.put(ADVISER, call.adviser());
        }
        return new Typed(typed);
    }

    @Override
    public void resume(Typed draft) {
        around.notes().takeUp(draft.byField());
        if (turn != null) {
            turn.sheet().note(around.notes().of(turn.key()));
            turn.adviser().setValue(draft.at(ADVISER));
        }
    }

    @Override
    public void leave() {
        keys.stop();
        if (turn != null) {
            turn.stop();
        }
    }
}
