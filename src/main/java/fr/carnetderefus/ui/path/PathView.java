package fr.carnetderefus.ui.path;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Trouble;
import fr.carnetderefus.model.refusal.OpenTroubles;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.register.RecordTrouble;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.SourceLine;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.NoteField;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The way out of one trouble: its steps, a day to look again, and where it leads. */
public final class PathView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        /** Back to the troubles that may be. */
        void back(Standing standing);

        /** It is noted, or over: back to where one came from. */
        void over(Standing standing);

        /** Begins the procedure that is the way on. */
        void begin(Standing standing, String procedure);

        /** Prepares a paper of that kind. */
        void paper(Standing standing, PaperKind kind);
    }

    private final Desk desk;
    private final Texts texts;
    private final Standing standing;
    private final Procedure procedure;
    private final Trouble trouble;
    private final Exits exits;
    private final Optional<OpenTroubles.Open> met;
    private final VBox page = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final Button back;
    private final DateField lookOn;
    private final NoteField note;

    public PathView(Desk desk, Standing standing, Trouble trouble, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.standing = standing;
        this.procedure = desk.phrases().procedure(standing.file());
        this.trouble = trouble;
        this.exits = exits;
        this.met =
                OpenTroubles.of(standing.file(), procedure).stream()
                        .filter(open -> open.trouble().equals(trouble))
                        .findFirst();
        back = Buttons.back(texts.get("path.back"), () -> exits.back(standing));
        lookOn = desk.dateField(texts.get("path.look-on"));
        lookOn.control().setId("look-on");
        lookOn.onChange(lookOn::clearMessage);
        if (trouble.lookAgainDays() > 0) {
            lookOn.setValue(desk.today().plusDays(trouble.lookAgainDays()));
        }
        note = new NoteField(texts.get("refusal.note"), 2);
        note.marker(texts.get("field.optional"));
        note.control().setId("trouble-note");
        page.getStyleClass().add("page");
        page.getChildren()
                .addAll(
                        back,
                        new PageHeader(
                                texts.of(trouble.title()), standing.person().names().full()));
        met.ifPresent(open -> page.getChildren().add(since(open)));
        page.getChildren().addAll(steps(), wayOn(), takeDown());
    }

    private Node since(OpenTroubles.Open open) {
        var day = texts.days().day(open.met().met());
        var look = open.met().lookOn();
        var words =
                look == null
                        ? texts.get("path.since", day)
                        : texts.get("path.since-look", day, texts.days().day(look));
        return new Notice(Notice.Kind.INFO, "", words);
    }

    private Node steps() {
        var steps = new VBox();
        steps.getStyleClass().add("gap-2");
        var number = 1;
        for (var step : trouble.steps()) {
            steps.getChildren().add(Labels.of(number++ + ". " + texts.of(step), "reading"));
        }
        return Sheet.titled(
                texts.get("path.steps"), steps, SourceLine.of(desk, procedure, trouble.source()));
    }

    /** Another procedure, or a paper, where the trouble leads to one. */
    private Node wayOn() {
        var actions = new Actions();
        var leadsTo = trouble.leadsTo();
        if (leadsTo != null) {
            var begin =
                    Buttons.primary(
                            Icon.NEXT,
                            texts.get("path.begin", desk.phrases().procedureTitle(leadsTo)),
                            () -> exits.begin(standing, leadsTo));
            begin.setId("begin-" + leadsTo);
            actions.getChildren().add(begin);
        }
        PaperKind.of(trouble.paper())
                .ifPresent(kind -> {
                    var prepare =
                            Buttons.secondary(
                                    Icon.PRINT,
                                    texts.get("path.paper", texts.get("papers." + kind.id())),
                                    () -> exits.paper(standing, kind));
                    prepare.setId("paper-" + kind.id());
                    actions.getChildren().add(prepare);
                });
        actions.setManaged(!actions.getChildren().isEmpty());
        return actions;
    }

    private Node takeDown() {
        var sheet = Sheet.titled(texts.get(met.isPresent() ? "path.now" : "path.note"));
        var actions = new Actions();
        if (met.isPresent()) {
            var over = Buttons.primary(Icon.CHECK, texts.get("path.over"), this::over);
            over.setId("trouble-over");
            actions.getChildren().add(over);
        }
        if (trouble.lookAgainDays() > 0) {
            sheet.getChildren().add(lookOn);
        }
        var key = met.isPresent() ? "path.still" : "path.take-down";
        var noted =
                met.isPresent()
                        ? Buttons.secondary(texts.get(key), this::noted)
                        : Buttons.primary(texts.get(key), this::noted);
        noted.setId("trouble-noted");
        actions.getChildren().add(noted);
        sheet.getChildren().addAll(note, actions);
        return sheet;
    }

    private void noted() {
        LocalDate day = null;
        if (trouble.lookAgainDays() > 0) {
            day = lookOn.value();
            if (day == null || !day.isAfter(desk.today())) {
                lookOn.error(texts.get("path.look-on-wrong"));
                lookOn.focus();
                return;
            }
        }
        var on = day;
        desk.apply(
                () ->
                        new RecordTrouble(desk.register())
                                .met(standing.file().key(), trouble.id(), on, note()),
                on == null
                        ? texts.get("path.said")
                        : texts.get("path.said-look", texts.days().day(on)),
                () -> exits.over(standing));
    }

    private void over() {
        desk.apply(
                () ->
                        new RecordTrouble(desk.register())
                                .looked(standing.file().key(), trouble.id(), note()),
                texts.get("path.said-over"),
                () -> exits.over(standing));
    }

    private String note() {
        return Objects.requireNonNullElse(note.value(), "");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        back.requestFocus();
    }

    @Override
    public boolean hasUnsaved() {
        return note.value() != null;
    }

    @Override
    public String unsavedAbout() {
        return Named.in(desk).full(standing.person());
    }
}
