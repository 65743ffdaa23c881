package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who needs whom: the person who represents them, and the one on whose card they are covered. */
final class Links {
    private static final int NAMED = 5;

    private Links() {}

    /** Those who need a person, in the order they came into the carnet. */
    static List<Person> to(State state, PersonId id) {
        return people(state).filter(p -> from(p).anyMatch(id::equals)).toList();
    }

    /** Those who need somebody who is not in the carnet. */
    static List<Person> broken(State state) {
        return people(state)
                .filter(p -> from(p).anyMatch(id -> !state.cases().containsKey(id)))
                .toList();
    }

    /** Those who are not in the carnet and needed by somebody who is. */
    static Set<PersonId> missing(State state) {
        return people(state)
                .flatMap(Links::from)
                .filter(id -> !state.cases().containsKey(id))
                .collect(Collectors.toSet());
    }

    /** The person without what leads to any of these. */
    static Person without(Set<PersonId> gone, Person person) {
        var representation = person.representation();
        var by = representation == null ? null : representation.by();
        var insurance = person.insurance();
        var coveredBy = insurance.coveredBy();
        return new Person(
                person.id(),
                person.kind(),
                person.names(),
                person.born(),
                person.household(),
                person.keeper(),
                by == null || representation == null || !gone.contains(by)
                        ? representation
                        : representation.heldBy(null),
                coveredBy == null || !gone.contains(coveredBy)
                        ? insurance
                        : insurance.coveredBy(null));
    }

    /** Their names; of many, the first few. */
    static String names(List<Person> people) {
        var names =
                people.stream()
                        .limit(NAMED)
                        .map(p -> p.names().full())
                        .collect(Collectors.joining(", "));
        return people.size() > NAMED ? names + "…" : names;
    }

    private static Stream<Person> people(State state) {
        return state.cases().values().stream().map(CaseFile::person);
    }

    /** Those whom a person needs. */
    static Stream<PersonId> from(Person person) {
        var representation = person.representation();
        return Stream.of(
                        representation == null ? null : representation.by(),
                        person.insurance().coveredBy())
                .filter(Objects::nonNull);
    }
}
