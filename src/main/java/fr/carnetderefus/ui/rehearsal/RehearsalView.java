package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.rehearsal.Page;
import fr.carnetderefus.model.rehearsal.Rehearsal;
import fr.carnetderefus.model.rehearsal.Who;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Columns;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.random.RandomGenerator;

/**
 * A channel played beforehand. It is given no carnet: whatever is done here, nothing can be written
 * into one.
 */
public final class RehearsalView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** What the way out of the summary says. */
        String realWords();

        /** To what was rehearsed. */
        void real();
    }

    /**
     * What is rehearsed.
     *
     * @param who whom one most likely rehearses for
     */
    public record Subject(Procedure procedure, Channel channel, Who who) {}

    /** What it has come to; given to the view that takes its place. */
    public static final class Memory {
        private final Subject subject;
        private final BeginSheet.Choice choice;
        private final @Nullable Rehearsal now;

        private Memory(Subject subject, BeginSheet.Choice choice, @Nullable Rehearsal now) {
            this.subject = subject;
            this.choice = choice;
            this.now = now;
        }

        /** Nothing is chosen yet. */
        public static Memory fresh(Subject subject) {
            return new Memory(
                    subject,
                    new BeginSheet.Choice(subject.who(), BeginSheet.Course.WELL, null),
                    null);
        }

        /** Whether it is about the same. */
        public boolean isOf(Subject other) {
            return subject.equals(other);
        }
    }

    private final Texts texts;
    private final Subject subject;
    private final RandomGenerator random;
    private final Exits exits;
    private final VBox page = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final VBox window = new VBox();
    private BeginSheet.Choice choice;
    private @Nullable BeginSheet beginning;
    private @Nullable FormSheet form;
    private @Nullable Countdown countdown;
    private @Nullable Rehearsal now;
    private Shown shown;

    /** A rehearsal where it had come to. */
    public RehearsalView(Texts texts, Memory memory, RandomGenerator random, Exits exits) {
        this.texts = texts;
        this.subject = memory.subject;
        this.random = random;
        this.exits = exits;
        this.choice = memory.choice;
        page.getStyleClass().add("page");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        window.getChildren().addAll(band(), scroll);
        now = memory.now;
        shown = now == null ? beginning() : playing(now);
    }

    private Node band() {
        var words = Labels.of(texts.get("rehearsal.band"), "strong");
        words.setGraphic(Icon.REHEARSE.node());
        var band = new VBox(words);
        band.getStyleClass().add("rehearsal-band");
        band.setAccessibleRole(AccessibleRole.TEXT);
        band.setAccessibleText(words.getText());
        return band;
    }

    private String subjectWords() {
        return texts.get(
                "rehearsal.subject",
                texts.of(subject.procedure().shortTitle()),
                texts.of(subject.channel().name()));
    }

    private Node back() {
        return Buttons.back(texts.get("action.back"), exits::back);
    }

    private Shown beginning() {
        var sheet = new BeginSheet(texts, subject.channel(), random, choice);
        beginning = sheet;
        var next =
                sheet.shown(plan -> {
                    choice = sheet.choice();
                    show(Rehearsal.begin(plan));
                });
        page.getChildren()
                .setAll(
                        back(),
                        new PageHeader(texts.get("rehearsal.title"), subjectWords()),
                        Labels.of(texts.get("rehearsal.begin.lead"), "reading"));
        page.getChildren().addAll(next.sheets());
        return next;
    }

    private void show(Rehearsal next) {
        leave();
        beginning = null;
        now = next;
        shown = playing(next);
        turnTo();
    }

    /** From the top of the page to where one goes on. */
    private void turnTo() {
        scroll.setVvalue(0);
        page.applyCss(); // so that what has the focus is brought into sight where it will stand
        shown.focus().run();
    }

    private Shown playing(Rehearsal rehearsal) {
        var at = new Stand(texts, subject.procedure(), rehearsal, this::show);
        form = null;
        var next = sheets(at, rehearsal.page());
        var isOver = rehearsal.page() instanceof Page.Summary;
        if (isOver) {
            page.getChildren().setAll(back());
            page.getChildren().addAll(next.sheets());
        } else {
            var sheets = new VBox();
            sheets.getStyleClass().add("gap-2");
            sheets.getChildren().addAll(next.sheets());
            // no title: the band says what this is, and the page should stand whole in the window
            page.getChildren()
                    .setAll(
                            new Actions(toChoice(), Labels.of(subjectWords(), "soft")),
                            new Columns(sheets, TableSheet.of(texts, rehearsal.specimen())));
        }
        return next;
    }

    private Node toChoice() {
        var back = Buttons.back(texts.get("rehearsal.back.choice"), this::chooseAgain);
        back.setId("rehearsal-choice");
        return back;
    }

    private void chooseAgain() {
        leave();
        form = null;
        now = null;
        shown = beginning();
        turnTo();
    }

    private Shown sheets(Stand at, Page next) {
        var site = new SiteSheets(at);
        var call = new CallSheets(at);
        return switch (next) {
            case Page.AtCrossing crossing -> site.crossing(crossing);
            case Page.Form empty -> form(new FormSheet(at, empty));
            case Page.Answer answer -> new AnswerSheet(at, answer).shown();
            case Page.NewCode code -> site.newCode(code);
            case Page.Wait(var seconds) -> countdown(new Countdown(at, seconds));
            case Page.WhichOne which -> site.whichOne(which);
            case Page.Confirm _ -> site.confirm();
            case Page.Receipt _ -> site.receipt();
            case Page.Left _ -> site.left();
            case Page.Dial _ -> call.dial();
            case Page.Talk talk -> call.talk(talk);
            case Page.HungUp _ -> call.hungUp();
            case Page.ToNote _ -> call.toNote();
            case Page.Summary _ ->
                    new SummarySheet(at).shown(exits::real, exits.realWords(), this::chooseAgain);
        };
    }

    private Shown form(FormSheet sheet) {
        form = sheet;
        return sheet.shown();
    }

    private Shown countdown(Countdown waiting) {
        countdown = waiting;
        return waiting.shown();
    }

    /** What it has come to, with what is half typed. */
    public Memory memory() {
        var chosen = beginning == null ? choice : beginning.choice();
        var typed = now == null || form == null ? now : now.keep(form.filled());
        return new Memory(subject, chosen, typed);
    }

    @Override
    public Node node() {
        return window;
    }

    @Override
    public void focusFirst() {
        shown.focus().run();
    }

    @Override
    public void leave() {
        if (countdown != null) {
            countdown.stop();
            countdown = null;
        }
    }
}
