package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Remembered;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Says of what one wanted to be reminded by a day. It stands beside what the procedures ask for and
 * hides none of that.
 */
public record SurveyReminders(Register register) {

    /** A reminder, and whom it is about. */
    public record Recall(PersonFile person, Remembered what) {}

    /** Those whose day has come and that are not done, the one that waits longest first. */
    public List<Recall> due(LocalDate today) {
        return register.state().people().values().stream()
                .flatMap(person ->
                        person.reminders().stream()
                                .filter(reminder -> reminder.isDue(today))
                                .map(reminder -> new Recall(person, reminder)))
                .sorted(Comparator.comparing(Recall::what, Remembered.BY_DAY))
                .toList();
    }
}
