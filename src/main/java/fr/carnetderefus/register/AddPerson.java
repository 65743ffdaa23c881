package fr.carnetderefus.register;

import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Brings a person into the carnet, changes what is known of them, or takes them out again. */
public record AddPerson(Register register) {

    /** An id for somebody about to be added. */
    public static PersonId newId() {
        return new PersonId(Ids.next());
    }

    /** What speaks against a person as given; the form shows it where it was typed. */
    public Optional<Reason> objection(Person person) {
        if (person.names().given().isEmpty() || person.names().birth().isEmpty()) {
            return Optional.of(Reason.NAME_MISSING);
        }
        if (person.born().isAfter(register.today())) {
            return Optional.of(Reason.BORN_IN_FUTURE);
        }
        var representation = person.representation();
        if (representation != null && person.id().equals(representation.by())) {
            return Optional.of(Reason.REPRESENTS_SELF);
        }
        if (representation != null && representation.endsBeforeStart()) {
            return Optional.of(Reason.MEASURE_ENDS_BEFORE_START);
        }
        if (person.kind() == PersonKind.CHILD && isLongGrown(person.born(), register.today())) {
            return Optional.of(Reason.CHILD_IS_ADULT);
        }
        return Optional.empty();
    }

    /**
     * Whether somebody born that day can be no child any more: far past 18 it is a slip of the
     * form; around 18 it is a concern, which is pointed out.
     */
    public static boolean isLongGrown(LocalDate born, LocalDate today) {
        return Period.between(born, today).getYears() > Person.MAJORITY + 2;
    }

    /**
     * Others of the same names, accents and capitals aside, who were born the same day: perhaps the
     * person is in the carnet already. Only the person at the desk can tell, so this blocks
     * nothing.
     */
    public List<Person> namesakes(Person person) {
        return register.state().cases().values().stream()
                .map(CaseFile::person)
                .filter(p -> isNamesake(p, person))
                .toList();
    }

    static boolean isNamesake(Person one, Person other) {
        return !one.id().equals(other.id())
                && one.born().equals(other.born())
                && called(one).equals(called(other));
    }

    private static String called(Person person) {
        return Search.fold(person.names().given() + " " + person.names().birth());
    }

    /**
     * Adds the person.
     *
     * @throws CarnetException also when the id is known already, be it of somebody taken out again:
     *     whoever saves twice means one person
     */
    public void add(Person person) throws CarnetException {
        if (register.state().bySubject().containsKey(person.id())
                || register.state().erased().contains(person.id())) {
            throw new CarnetException(Reason.PERSON_EXISTS, person.names().full());
        }
        check(person);
        register.write(draft(person.id(), new Entry.PersonAdded(person)));
    }

    /** Replaces all that is known of the person; writes nothing when nothing changed. */
    public void amend(Person person) throws CarnetException {
        check(person);
        if (!register.file(person.id()).person().equals(person)) {
            register.write(draft(person.id(), new Entry.PersonAmended(person)));
        }
    }

    /**
     * Takes the person out of the carnet. Their entries stay in the journal, and it can be undone.
     *
     * @throws CarnetException also when they represent others, or others are on their card
     */
    public void remove(PersonId id) throws CarnetException {
        var name = register.file(id).person().names().full();
        var needing = Links.to(register.state(), id);
        if (!needing.isEmpty()) {
            throw new CarnetException(Reason.PERSON_NEEDED, name, Links.names(needing));
        }
        register.write(draft(id, new Entry.PersonRemoved()));
    }

    private List<Register.Draft> draft(PersonId id, Entry entry) {
        return List.of(new Register.Draft(id, register.today(), entry));
    }

    private void check(Person person) throws CarnetException {
        var objection = objection(person);
        if (objection.isPresent()) {
            throw new CarnetException(objection.get());
        }
        var keeper = register.state().keeper().filter(k -> !k.person().id().equals(person.id()));
        if (person.keeper() && keeper.isPresent()) {
            throw new CarnetException(Reason.KEEPER_EXISTS, keeper.get().person().names().full());
        }
        var representation = person.representation();
        var by = representation == null ? null : representation.by();
        if (by != null) {
            register.file(by);
        }
        var coveredBy = person.insurance().coveredBy();
        if (coveredBy != null) {
            register.file(coveredBy);
        }
    }
}
