package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets reminders about people, and says when they are done. */
public record SetReminder(Register register) {

    /**
     * The same reminder about each of them: one step. Each is done by itself.
     *
     * @param on today or later
     * @param words of what; may be empty
     */
    public void set(List<PersonId> people, LocalDate on, String words) throws CarnetException {
        var late = refusal(on, register.today());
        if (late.isPresent()) {
            throw new CarnetException(late.get(), on.toString());
        }
        var tooLong = refusal(words);
        if (tooLong.isPresent()) {
            throw RecordNote.refused(tooLong.get());
        }
        RecordNote.write(register, people, new Entry.ReminderSet(on, words.strip()));
    }

    /**
     * What somebody was to be reminded of is done.
     *
     * @param id as it stands in {@link fr.carnetderefus.model.refusal.Remembered}
     * @throws CarnetException {@code UNKNOWN_REMINDER} where it is not open, done already perhaps
     */
    public void done(PersonId person, String id) throws CarnetException {
        if (register.person(person).reminders().stream().noneMatch(r -> r.id().equals(id))) {
            throw new CarnetException(Reason.UNKNOWN_REMINDER, id);
        }
        var entry = new Entry.ReminderDone(id);
        register.write(List.of(new Register.Draft(person, register.today(), entry)));
    }

    /** Why nobody can be reminded on a day; empty where they can. */
    public static Optional<Reason> refusal(LocalDate on, LocalDate today) {
        return on.isBefore(today) ? Optional.of(Reason.REMINDER_IN_PAST) : Optional.empty();
    }

    /** Why words cannot be those of a reminder; empty where they can. */
    public static Optional<Reason> refusal(String words) {
        return RecordNote.tooLong(words);
    }
}
