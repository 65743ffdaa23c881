package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Remembered;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.SetReminder;
import fr.carnetderefus.text.ReminderWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.RememberSheet;
import fr.carnetderefus.ui.desk.RememberSheet.Aim;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.List;

/** What one wants to be reminded of about a person, and what was noted last. */
final class NotesSheet {
    /** More notes than that are told to be in the history. */
    private static final int NOTES = 3;

    private final Desk desk;
    private final Texts texts;
    private final PersonFile person;

    NotesSheet(Desk desk, PersonFile person) {
        this.desk = desk;
        this.texts = desk.texts();
        this.person = person;
    }

    /** Whether a reminder's day has come: then it stands further up. */
    boolean isDue() {
        return person.reminders().stream().anyMatch(r -> r.isDue(desk.today()));
    }

    Node node() {
        var sheet = Sheet.titled(texts.get("notes.title"));
        sheet.setId("notes");
        person.reminders().forEach(r -> sheet.getChildren().add(reminder(r)));
        var notes =
                person.history().reversed().stream()
                        .filter(w -> w.entry() instanceof Entry.NoteMade)
                        .toList();
        notes.stream().limit(NOTES).forEach(n -> sheet.getChildren().add(note(n)));
        if (notes.size() > NOTES) {
            var more = texts.count("notes.more", notes.size() - NOTES);
            sheet.getChildren().add(Labels.of(more, "soft", "reading"));
        }
        sheet.getChildren().add(new Actions(add(Aim.NOTE), add(Aim.REMINDER)));
        return sheet;
    }

    private Node reminder(Remembered reminder) {
        var when = when(reminder);
        var words = reminder.words().isEmpty() ? texts.get("due.reminder") : reminder.words();
        var done =
                Buttons.secondary(
                        Icon.CHECK,
                        texts.get("notes.done"),
                        () ->
                                desk.apply(
                                        () ->
                                                new SetReminder(desk.register())
                                                        .done(person.person().id(), reminder.id()),
                                        texts.get(
                                                "notes.said-done",
                                                new ReminderWords(texts).brief(reminder)),
                                        () -> {}));
        done.setId("done-" + reminder.id());
        done.setAccessibleText(texts.get("notes.done-this", when, words));
        return new Beside(block(when, words, "strong"), done);
    }

    private String when(Remembered reminder) {
        var on = reminder.on();
        if (on.equals(desk.today())) {
            return texts.get("notes.today");
        }
        return texts.get(
                reminder.isDue(desk.today()) ? "notes.since" : "notes.on", texts.days().day(on));
    }

    private Node note(Written note) {
        var words = note.entry() instanceof Entry.NoteMade(var said) ? said : "";
        return block(texts.get("notes.noted", texts.days().day(note.day())), words, "reading");
    }

    private static VBox block(String when, String words, String style) {
        var block = new VBox(Labels.of(when, "soft"), Labels.of(words, style, "reading"));
        block.getStyleClass().add("gap-1");
        block.setMinWidth(0);
        return block;
    }

    private Button add(Aim aim) {
        var add =
                Buttons.secondary(
                        aim == Aim.NOTE ? Icon.EDIT : Icon.CALENDAR,
                        texts.of("notes.add", aim),
                        () -> RememberSheet.ask(desk, List.of(person.person().id()), aim));
        add.setId("add-" + Texts.word(aim));
        return add;
    }
}
