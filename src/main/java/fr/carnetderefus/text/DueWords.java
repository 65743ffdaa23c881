package fr.carnetderefus.text;

import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Remembered;
import fr.carnetderefus.model.refusal.Standing;

import java.util.Optional;

/** What happens on a day ahead, without the name of whom it is about. */
public record DueWords(CaseWords words) {

    /** What it is, in a few words: "Dernier jour sûr". A reminder in one's own. */
    public String title(Due due, PersonFile person, Standing standing) {
        var texts = words.texts();
        var procedure = words.procedure(standing.file());
        return switch (due.kind()) {
            case TROUBLE ->
                    procedure
                            .trouble(due.rule())
                            .map(t -> texts.get("due.trouble", texts.of(t.title())))
                            .orElse(texts.get("due.trouble-unknown"));
            case REMINDER ->
                    reminder(due, person)
                            .map(new ReminderWords(texts)::title)
                            .orElse(texts.get("due.reminder"));
            case ADVISED,
                    LAST_PHONE_DAY,
                    LAST_SAFE_DAY,
                    DEADLINE,
                    FOLLOW_UP,
                    LOOK_AGAIN,
                    AWAITED,
                    COMES_OF_AGE,
                    MEASURE_ENDS ->
                    words.own(procedure, "due." + Texts.word(due.kind()));
        };
    }

    private static Optional<Remembered> reminder(Due due, PersonFile person) {
        return person.reminders().stream().filter(r -> r.id().equals(due.rule())).findFirst();
    }
}
