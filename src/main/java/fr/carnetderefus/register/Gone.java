package fr.carnetderefus.register;

import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What entries say was erased.
 *
 * @param people with all that was written of them
 * @param entries by which codes were noted
 */
record Gone(Set<PersonId> people, Set<String> entries) {
    Gone {
        people = Set.copyOf(people);
        entries = Set.copyOf(entries);
    }

    static Gone in(Collection<Written> entries) {
        return in(entries.stream());
    }

    /** What either of two copies says. */
    static Gone inEither(List<Written> ours, List<Written> theirs) {
        return in(Stream.concat(ours.stream(), theirs.stream()));
    }

    private static Gone in(Stream<Written> written) {
        var people = new HashSet<PersonId>();
        var entries = new HashSet<String>();
        written.map(Written::entry)
                .forEach(entry -> {
                    switch (entry) {
                        case Entry.PersonErased(var person) -> people.add(person);
                        case Entry.CodePurged(var target) -> entries.add(target);
                        default -> {
                            // adds something, and takes nothing away
                        }
                    }
                });
        return new Gone(people, entries);
    }

    boolean holds(Written written) {
        var subject = written.subject();
        return (subject != null && people.contains(subject)) || entries.contains(written.id());
    }

    /** What is left of entries. */
    List<Written> spared(List<Written> all) {
        return people.isEmpty() && entries.isEmpty()
                ? all
                : all.stream().filter(w -> !holds(w)).toList();
    }

    /**
     * The journal's subjects whose keys are to be destroyed. A person's own is among them even
     * where the journal does not know it: then nothing can be added under it later.
     */
    List<String> subjects(State state, Journal journal) throws JournalException {
        var subjects = new ArrayList<String>();
        people.forEach(person -> subjects.add(person.value()));
        for (var written : state.entries()) {
            var person = written.subject();
            if (person != null && written.entry() instanceof Entry.CodeNoted && holds(written)) {
                var own = Subjects.code(person, written.id());
                if (journal.has(own)) {
                    subjects.add(own);
                }
            }
        }
        return subjects;
    }
}
