package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes something about people, in whatever words one likes. */
public record RecordNote(Register register) {
    /** How many characters a note, or what one is reminded of, may have. */
    public static final int MOST_CHARACTERS = 2_000;

    /**
     * Notes the same about each of them: one step.
     *
     * @param words what stands around them is taken away
     */
    public void note(List<PersonId> people, String words) throws CarnetException {
        var said = words.strip();
        var why = refusal(said);
        if (why.isPresent()) {
            throw refused(why.get());
        }
        write(register, people, new Entry.NoteMade(said));
    }

    /** Why words make no note; empty where they do. */
    public static Optional<Reason> refusal(String words) {
        return words.isBlank() ? Optional.of(Reason.NOTE_EMPTY) : tooLong(words);
    }

    /** Whether words are longer than may be. */
    static Optional<Reason> tooLong(String words) {
        var said = words.strip();
        return said.codePointCount(0, said.length()) > MOST_CHARACTERS
                ? Optional.of(Reason.WORDS_TOO_LONG)
                : Optional.empty();
    }

    /** The refusal with what completes its sentence. */
    static CarnetException refused(Reason reason) {
        return reason == Reason.WORDS_TOO_LONG
                ? new CarnetException(reason, Integer.toString(MOST_CHARACTERS))
                : new CarnetException(reason);
    }

    /** The same entry about each, however many they are, written at once and in one step. */
    static void write(Register register, List<PersonId> people, Entry entry)
            throws CarnetException {
        if (people.isEmpty()) {
            throw new CarnetException(Reason.NOBODY_NAMED);
        }
        var today = register.today();
        var drafts = new ArrayList<Register.Draft>();
        for (var id : people.stream().distinct().toList()) {
            drafts.add(new Register.Draft(register.person(id).person().id(), today, entry));
        }
        register.write(drafts);
    }
}
