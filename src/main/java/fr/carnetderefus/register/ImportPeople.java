package fr.carnetderefus.register;

import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings many people in, and changes what is known of others, in one step that is undone as one.
 */
public record ImportPeople(Register register) {
    /** How many are looked at between two questions whether to go on. */
    private static final int STRIDE = 50;

    /**
     * One of them.
     *
     * @param before as the carnet knew them when the list was looked at; null where it did not
     * @param after as they are to be known
     * @param notice what came for them; null where nothing is to be noted
     * @param code their code as written; empty where none is to be noted
     */
    public record Arrival(
            @Nullable Person before,
            Person after,
            Entry.@Nullable NoticeReceived notice,
            String code) {
        public Arrival {
            if (before != null && !before.id().equals(after.id())) {
                throw new IllegalArgumentException("another person");
            }
        }
    }

    /**
     * What was written.
     *
     * @param step the step, to undo it by; empty where there was nothing to write
     */
    public record Done(int added, int amended, String step) {}

    /** An id for a notice about to come in. */
    public static String newNotice() {
        return Ids.next();
    }

    /**
     * Writes them all.
     *
     * @param seen the state that the list was compared with
     * @return empty when it was stopped: then nothing was written
     * @throws CarnetException {@code LIST_OUTDATED} where the carnet is no longer in that state;
     *     also where one of them is not as a person may be, or needs somebody who is neither there
     *     nor comes. Nothing was written then
     */
    @SuppressWarnings("ReferenceEquality") // each writing makes another state
    public Optional<Done> write(State seen, List<Arrival> arrivals, VerifyCarnet.Pace pace)
            throws CarnetException {
        synchronized (register) {
            if (register.state() != seen) {
                throw new CarnetException(Reason.LIST_OUTDATED);
            }
            var coming = arrivals.stream().map(a -> a.after().id()).collect(Collectors.toSet());
            var drafts = new ArrayList<Register.Draft>();
            var added = 0;
            for (var i = 0; i < arrivals.size(); i++) {
                if (i % STRIDE == 0 && !pace.goesOn(i, arrivals.size())) {
                    return Optional.empty();
                }
                check(arrivals.get(i).after(), coming);
                draft(arrivals.get(i), drafts);
                added += arrivals.get(i).before() == null ? 1 : 0;
            }
            if (!pace.goesOn(arrivals.size(), arrivals.size())) {
                return Optional.empty();
            }
            var step = drafts.isEmpty() ? "" : register.write(drafts, List.of());
            return Optional.of(new Done(added, arrivals.size() - added, step));
        }
    }

    private void check(Person person, Set<PersonId> coming) throws CarnetException {
        var objection = new AddPerson(register).objection(person);
        if (objection.isPresent()) {
            throw new CarnetException(objection.get(), person.names().full());
        }
        for (var other : Links.from(person).toList()) {
            if (!coming.contains(other)) {
                register.person(other);
            }
        }
    }

    private void draft(Arrival arrival, List<Register.Draft> drafts) throws CarnetException {
        var person = arrival.after();
        var id = person.id();
        if (arrival.before() == null) {
            drafts.add(new Register.Draft(id, register.today(), new Entry.PersonAdded(person)));
        } else if (!person.equals(arrival.before())) {
            drafts.add(new Register.Draft(id, register.today(), new Entry.PersonAmended(person)));
        }
        var about = arrival.before() == null ? CaseKey.first(id) : register.file(id).key();
        var notice = arrival.notice();
        if (notice != null) {
            drafts.add(about(about, notice));
        }
        if (!arrival.code().isEmpty()) {
            drafts.add(about(about, new Entry.CodeNoted(arrival.code())));
        }
    }

    private Register.Draft about(CaseKey key, Entry entry) {
        return new Register.Draft(key.person(), key.id(), register.today(), entry);
    }
}
