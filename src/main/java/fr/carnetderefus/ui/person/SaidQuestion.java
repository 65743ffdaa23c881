package fr.carnetderefus.ui.person;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.SheetName;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.NoteField;
import fr.carnetderefus.ui.parts.SegmentField;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Asks, over the screen, what was said on a day: one of some answers, and in which words.
 *
 * @param name begins the ids of its fields: {@code position}
 * @param told an answer in words
 * @param <T> what may be answered
 */
record SaidQuestion<T>(
        Desk desk, String name, Says says, List<T> answers, Function<T, String> told) {

    /**
     * What stands on it.
     *
     * @param title what is asked for
     * @param question above the answers
     * @param words above the place for the words
     * @param save on the button
     * @param said once it is noted
     */
    record Says(String title, String question, String words, String save, String said) {}

    /** Notes what was answered. */
    @FunctionalInterface
    interface Answered<T> {
        void note(LocalDate day, T answer, String words) throws CarnetException;
    }

    /** Lays it over the screen; what is typed is kept under that name. */
    void ask(SheetName kept, String choiceId, Answered<T> answered) {
        var on = SaidOn.of(desk, name + "-day");
        var choice = new SegmentField<>(says.question(), answers, told);
        choice.control().setId(choiceId);
        choice.onChange(choice::clearMessage);
        var words = new NoteField(says.words(), 2);
        words.marker(texts().get("field.optional"));
        words.control().setId(name + "-words");
        var sheet = new DialogSheet(says.title(), on.field(), choice, words);
        var save = Buttons.primary(says.save(), () -> save(sheet, on, choice, words, answered));
        save.setId(name + "-save");
        sheet.keptAs(kept.text());
        desk.ask(sheet.answers(save, Buttons.quiet(texts().get("action.cancel"), sheet::close)));
    }

    private void save(
            DialogSheet sheet,
            SaidOn on,
            SegmentField<T> choice,
            NoteField words,
            Answered<T> answered) {
        var day = on.day();
        var chosen = choice.value();
        if (chosen == null) {
            choice.error(texts().get("position.missing"));
            choice.focus();
        }
        if (day.isEmpty() || chosen == null) {
            return;
        }
        sheet.close();
        var said = Objects.requireNonNullElse(words.value(), "");
        desk.apply(() -> answered.note(day.get(), chosen, said), says.said(), () -> {});
    }

    private Texts texts() {
        return desk.texts();
    }
}
