package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.register.Called.Mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Those in a carnet whose name somebody else bears too, accents and capitals aside. */
public final class Namesakes {
    /**
     * What tells each of them from those born the same day; empty where the day or nothing does.
     */
    private final Map<PersonId, Optional<Mark>> marks;

    private Namesakes(Map<PersonId, Optional<Mark>> marks) {
        this.marks = Map.copyOf(marks);
    }

    /** Compares the names of all who are in the carnet now. */
    public static Namesakes in(State state) {
        var first = new HashMap<String, Person>();
        var alike = new HashMap<String, List<Person>>();
        for (var file : state.people().values()) {
            var person = file.person();
            var key = key(person);
            var other = first.putIfAbsent(key, person);
            if (other != null) {
                alike.computeIfAbsent(key, k -> new ArrayList<>(List.of(other))).add(person);
            }
        }
        var marks = new HashMap<PersonId, Optional<Mark>>();
        alike.values().forEach(group -> mark(state, group, marks));
        return new Namesakes(marks);
    }

    /** A mark, among those who were born on one day. */
    private record OfDay(LocalDate born, Mark mark) {}

    private static void mark(State state, List<Person> group, Map<PersonId, Optional<Mark>> marks) {
        var days = new HashMap<LocalDate, Integer>();
        var counts = new HashMap<OfDay, Integer>();
        for (var one : group) {
            days.merge(one.born(), 1, Integer::sum);
            of(state, one).forEach(mark -> counts.merge(mark, 1, Integer::sum));
        }
        for (var one : group) {
            var own =
                    of(state, one)
                            .filter(m -> days.getOrDefault(one.born(), 0) > 1)
                            .filter(m -> counts.getOrDefault(m, 0) == 1)
                            .map(OfDay::mark)
                            .findFirst();
            marks.put(one.id(), own);
        }
    }

    /** What is easiest to know somebody by first; their number last, for others may be looking. */
    private static Stream<OfDay> of(State state, Person person) {
        var nir = person.insurance().nir();
        var number =
                nir == null
                        ? Stream.<Mark>empty()
                        : Stream.<Mark>of(
                                new Mark.LastDigits(nir.number().substring(10) + " " + nir.key()));
        var household = Stream.<Mark>of(new Mark.Household(person.household()));
        return Stream.of(household, actor(state, person).stream(), number)
                .flatMap(marks -> marks)
                .map(mark -> new OfDay(person.born(), mark));
    }

    private static Optional<Mark> actor(State state, Person person) {
        var representation = person.representation();
        if (representation == null) {
            return Optional.empty();
        }
        var by = representation.by();
        var file = by == null ? null : state.people().get(by);
        // the keeper acts for nearly all of a guardian's: that tells nobody apart
        return Optional.ofNullable(file).map(f -> new Mark.ActedFor(f.person().names().full()));
    }

    /** By name, and where that does not say who by the day of birth too, and by what else does. */
    public Called called(Person person) {
        return new Called(
                person.names().full(),
                includes(person) ? person.born() : null,
                marks.getOrDefault(person.id(), Optional.empty()).orElse(null));
    }

    /** Whether two are called the same. */
    public static boolean are(Person one, Person other) {
        return key(one).equals(key(other));
    }

    private static String key(Person person) {
        return Search.fold(person.names().full());
    }

    /** Whether the name alone does not say who is meant. */
    public boolean includes(Person person) {
        return marks.containsKey(person.id());
    }
}
