package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.text.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whom a row is about: by the number, else the reference, else name and birth. */
sealed interface Match {
    /** Somebody known. */
    record One(Person person) implements Match {}

    /** Nobody known. */
    record Nobody() implements Match {}

    /** It cannot be told without risk. */
    record Unclear(Field field, Message why) implements Match {}

    /** Looks among those who are known. */
    static Match of(Facts facts, Known known) {
        var nir = facts.nir();
        if (nir != null) {
            var same = known.byNir(nir);
            if (same.size() == 1) {
                var person = same.getFirst();
                return contradicts(facts, person)
                        ? new Unclear(Field.NIR, of("list.fault.nir-of-other", person))
                        : new One(person);
            }
            if (same.size() > 1) {
                return several(Field.NIR, same, facts);
            }
        }
        var referred = byReference(facts, known);
        return referred instanceof Nobody ? byName(facts, known) : referred;
    }

    private static Match byReference(Facts facts, Known known) {
        for (var field : List.of(Field.FILE_NUMBER, Field.RG_NUMBER)) {
            var written = field == Field.RG_NUMBER ? facts.rg() : facts.file();
            // a couple may share one number: it is only theirs whom all else fits
            var found =
                    known.byReference(written).stream()
                            .filter(p -> !contradicts(facts, p) && !isAnother(facts.nir(), p))
                            .toList();
            if (found.size() > 1) {
                return several(field, found, facts);
            }
            if (!found.isEmpty()) {
                return new One(found.getFirst());
            }
        }
        return new Nobody();
    }

    private static Match byName(Facts facts, Known known) {
        var born = facts.born();
        if (born == null || facts.given().isEmpty()) {
            return new Nobody();
        }
        Set<Person> found = new java.util.LinkedHashSet<>();
        for (var family : List.of(facts.birth(), facts.used())) {
            if (!family.isEmpty()) {
                found.addAll(known.byNameAndBirth(facts.given(), family, born));
            }
        }
        if (found.isEmpty()) {
            return new Nobody();
        }
        if (found.size() > 1) {
            return several(Field.BIRTH_NAME, found, facts);
        }
        var person = found.iterator().next();
        return isAnother(facts.nir(), person)
                ? new Unclear(Field.NIR, of("list.fault.namesake", person))
                : new One(person);
    }

    /** Of several, those of that very name and birth are meant; still several, nobody is. */
    private static Match several(Field field, Iterable<Person> people, Facts facts) {
        var fitting = new ArrayList<Person>();
        for (var person : people) {
            if (agrees(facts, person)) {
                fitting.add(person);
            }
        }
        return fitting.size() == 1
                ? new One(fitting.getFirst())
                : new Unclear(field, Message.of("list.fault.several"));
    }

    private static boolean agrees(Facts facts, Person person) {
        return person.born().equals(facts.born()) && isCalled(facts, person.names());
    }

    private static boolean isAnother(@org.jspecify.annotations.Nullable Nir nir, Person person) {
        var theirs = person.insurance().nir();
        return nir != null && theirs != null && !nir.equals(theirs);
    }

    /**
     * Whether the row cannot be about that person: of first name and birth it has what it tells
     * otherwise, all of it. A marriage changes neither, a slip of the pen not both.
     */
    private static boolean contradicts(Facts facts, Person person) {
        var named = !facts.given().isEmpty();
        var otherGiven = named && !sameGiven(facts.given(), person.names().given());
        var dated = facts.born() != null;
        var otherBirth = dated && !person.born().equals(facts.born());
        return (named || dated) && (!named || otherGiven) && (!dated || otherBirth);
    }

    private static boolean sameGiven(String one, String other) {
        var first = Search.fold(one).split(" ", -1)[0];
        return first.equals(Search.fold(other).split(" ", -1)[0]);
    }

    private static boolean isCalled(Facts facts, Names names) {
        return Search.fold(facts.given()).equals(Search.fold(names.given()));
    }

    private static Message of(String key, Person person) {
        return Message.of(key, person.names().full());
    }
}
