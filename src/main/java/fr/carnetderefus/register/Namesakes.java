package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/** Those in a carnet whose name somebody else bears too, accents and capitals aside. */
public final class Namesakes {
    private final Set<PersonId> ids;

    private Namesakes(Set<PersonId> ids) {
        this.ids = Set.copyOf(ids);
    }

    /** Compares the names of all who are in the carnet now. */
    public static Namesakes in(State state) {
        var first = new HashMap<String, PersonId>();
        var alike = new HashSet<PersonId>();
        for (var file : state.people().values()) {
            var id = file.person().id();
            var other = first.putIfAbsent(key(file.person()), id);
            if (other != null) {
                alike.add(other);
                alike.add(id);
            }
        }
        return new Namesakes(alike);
    }

    /** By name, and where that does not say who by the day of birth too. */
    public Called called(Person person) {
        return new Called(person.names().full(), includes(person) ? person.born() : null);
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
        return ids.contains(person.id());
    }
}
