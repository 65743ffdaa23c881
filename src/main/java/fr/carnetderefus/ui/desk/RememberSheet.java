package fr.carnetderefus.ui.desk;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.RecordNote;
import fr.carnetderefus.register.SetReminder;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Field;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.NoteField;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for a note or a reminder about one person or several, and keeps it for all in one step. */
public final class RememberSheet {
    /** What one wants to add. */
    public enum Aim {
        NOTE,
        REMINDER,
        /** A note; with a day it is a reminder. */
        EITHER
    }

    private static final int LINES = 3;

    private final Desk desk;
    private final Texts texts;
    private final List<PersonId> people;
    private final Aim aim;
    private final NoteField words;
    private final DateField day;

    private RememberSheet(Desk desk, List<PersonId> people, Aim aim) {
        this.desk = desk;
        this.texts = desk.texts();
        this.people = List.copyOf(people);
        this.aim = aim;
        words = new NoteField(texts.of("remember.words", aim), LINES);
        words.control().setId("remember-words");
        words.hint(texts.get("remember.where"));
        words.onChange(words::clearMessage);
        day = desk.dateField(texts.get("remember.day"));
        day.control().setId("remember-day");
        day.onChange(day::clearMessage);
        switch (aim) {
            case NOTE -> {}
            case REMINDER -> words.marker(texts.get("field.optional"));
            case EITHER -> day.marker(texts.get("field.optional"));
        }
    }

    /** Asks, over the screen. */
    public static void ask(Desk desk, List<PersonId> people, Aim aim) {
        new RememberSheet(desk, people, aim).ask();
    }

    /** Asks again what stood there when the carnet was locked, about those who are still in it. */
    public static void again(Desk desk, SheetName name) {
        var more = List.of(name.more().split(" ", -1));
        var others = more.stream().skip(1).map(PersonId::new);
        var there = desk.register().state().people();
        var people =
                Stream.concat(Stream.of(name.about().person()), others)
                        .filter(there::containsKey)
                        .toList();
        ask(desk, people, Aim.valueOf(more.getFirst()));
    }

    private void ask() {
        var about = Labels.of(texts.count("remember.about", people.size(), who()), "reading");
        var title = texts.of("remember.title", aim);
        var sheet =
                aim == Aim.NOTE
                        ? new DialogSheet(title, about, words)
                        : new DialogSheet(title, about, words, day);
        var save =
                Buttons.primary(
                        texts.of("remember.save", aim),
                        () -> {
                            if (aim == Aim.NOTE || (aim == Aim.EITHER && day.isBlank())) {
                                note(sheet);
                            } else {
                                remind(sheet);
                            }
                        });
        save.setId("remember-save");
        sheet.keptAs(name().text());
        desk.ask(sheet.answers(save, Buttons.quiet(texts.get("action.cancel"), sheet::close)));
    }

    private SheetName name() {
        var more =
                Stream.concat(Stream.of(aim.name()), people.stream().skip(1).map(PersonId::value))
                        .collect(Collectors.joining(" "));
        return new SheetName(SheetName.What.REMEMBER, CaseKey.first(people.getFirst()), more);
    }

    private String who() {
        if (people.size() > 1) {
            return texts.count("remember.people", people.size());
        }
        var file = desk.register().state().people().get(people.getFirst());
        return file == null ? "" : file.person().names().full();
    }

    private void note(DialogSheet sheet) {
        var said = said();
        if (refused(words, RecordNote.refusal(said))) {
            return;
        }
        sheet.close();
        desk.apply(
                () -> new RecordNote(desk.register()).note(people, said),
                texts.get("remember.said.note", who()),
                () -> {});
    }

    private void remind(DialogSheet sheet) {
        var said = said();
        var tooLong = refused(words, SetReminder.refusal(said));
        var on = day();
        if (tooLong || on.isEmpty()) {
            return;
        }
        sheet.close();
        desk.apply(
                () -> new SetReminder(desk.register()).set(people, on.get(), said),
                texts.get("remember.said.reminder", who(), texts.days().day(on.get())),
                () -> {});
    }

    private String said() {
        return Objects.requireNonNullElse(words.value(), "");
    }

    /** The day; empty where there is none that will do, which the field then says. */
    private Optional<LocalDate> day() {
        var on = day.value();
        if (on == null) {
            day.error(texts.get(day.isBlank() ? "said-on.missing" : "said-on.unreadable"));
            day.focus();
            return Optional.empty();
        }
        var refused = refused(day, SetReminder.refusal(on, desk.today()));
        return refused ? Optional.empty() : Optional.of(on);
    }

    /** Says in the field what is wrong, where something is. */
    private boolean refused(Field<?> field, Optional<Reason> why) {
        why.ifPresent(reason -> {
            field.error(
                    switch (reason) {
                        case WORDS_TOO_LONG ->
                                texts.get("error.words-too-long", RecordNote.MOST_CHARACTERS);
                        case REMINDER_IN_PAST -> texts.get("remember.in-past");
                        default -> texts.get("error." + Texts.word(reason));
                    });
            field.focus();
        });
        return why.isPresent();
    }
}
