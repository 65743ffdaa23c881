package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.NoteField;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.ShowToggle;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import java.util.Objects;

/** For whom one telephones now: what the adviser asks for, what to say, and a note. */
final class TurnSheet {
    private final AtWork at;
    private final Texts texts;
    private final AtHandSheet numbers;
    private final ToggleButton show;
    private final NoteField note;

    TurnSheet(AtWork at, TurnNotes notes) {
        this.at = at;
        this.texts = at.texts();
        this.numbers = new AtHandSheet(at, true);
        this.show =
                new ShowToggle(texts.get("round.show"), texts.get("round.hide")).button(is -> {});
        show.setId("round-show");
        this.note = new NoteField(texts.get("refusal.note"), 2);
        note.marker(texts.get("field.optional"));
        note.control().setId("round-note");
        var key = at.standing().file().key();
        note.setValue(notes.of(key));
        note.onChange(() -> notes.put(key, note.typed()));
    }

    Region node() {
        var standing = at.standing();
        var desk = at.desk();
        var who =
                desk.phrases().whoTheyAre(standing.person(), desk.register().state(), desk.today());
        var sheet =
                Sheet.titled(
                        standing.person().names().full(),
                        Labels.of(who, "soft"),
                        Labels.of(
                                texts.get(
                                        "round.born",
                                        texts.days().figures(standing.person().born()))),
                        Labels.of(desk.phrases().state(standing), "reading"));
        sheet.getStyleClass().add("call-sheet");
        new MeasureNotice(desk, standing, at.exits()).node().ifPresent(sheet.getChildren()::add);
        unanswered(sheet);
        sheet.getChildren().addAll(new Actions(show), numbers.brief(show.selectedProperty()));
        if (!standing.file().hasCode()) {
            sheet.getChildren()
                    .add(new Notice(Notice.Kind.INFO, "", texts.get("guide.no-code-call")));
        }
        // after the first call one knows it by heart: folded
        var say = Unfold.of(texts.get("round.say"), "round-say", CallSheet.steps(at), "");
        sheet.getChildren().addAll(say, note);
        return sheet;
    }

    /** Nobody answered last time, today. */
    private void unanswered(Sheet sheet) {
        at.standing().file().attempts().stream()
                .reduce((earlier, later) -> later)
                .filter(a -> a.outcome() == Outcome.BUSY)
                .map(AttemptMade::at)
                .filter(when -> when.toLocalDate().equals(at.desk().today()))
                .ifPresent(when -> {
                    var time = texts.days().time(when.toLocalTime());
                    var words = texts.get("round.unanswered-at", time);
                    sheet.getChildren().add(new Notice(Notice.Kind.SOON, "", words));
                });
    }

    /** What is typed in the note; empty where nothing is. */
    String note() {
        return Objects.requireNonNullElse(note.value(), "");
    }

    /** What is half typed now; empty once it is taken down. */
    void note(String text) {
        note.setValue(text);
    }

    /** Where the hands rest between two answers: here a key too many does no harm. */
    void focus() {
        show.requestFocus();
    }
}
