package fr.carnetderefus.register;

import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;

import org.jspecify.annotations.Nullable;

/**
 * Under whose key the journal seals what: a person's entries under the person's, and each code
 * under one of its own ({@code PERSON/ENTRY}), so that it can be destroyed alone. Carnets of
 * earlier versions have codes under the person's key, and are read all the same.
 */
final class Subjects {
    private static final char APART = '/';

    private Subjects() {}

    static String of(Written written) {
        var person = written.subject();
        if (person == null) {
            return Journal.CARNET;
        }
        return written.entry() instanceof Entry.CodeNoted
                ? code(person, written.id())
                : person.value();
    }

    /** The subject of a code, by the entry that notes it. */
    static String code(PersonId person, String entry) {
        return person.value() + APART + entry;
    }

    /** Whom a row is about; null for the carnet itself. */
    static @Nullable PersonId person(String subject) {
        if (subject.equals(Journal.CARNET)) {
            return null;
        }
        var end = subject.indexOf(APART);
        return new PersonId(end < 0 ? subject : subject.substring(0, end));
    }
}
