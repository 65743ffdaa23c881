package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.register.State;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The people of the carnet, and those a list adds, by what a list knows people by. */
final class Known {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Set<Person>> byNir = new HashMap<>();
    private final Map<String, Set<Person>> byReference = new HashMap<>();
    private final Map<String, Set<Person>> byNameAndBirth = new HashMap<>();
    private final Map<String, Set<Person>> byName = new HashMap<>();
    private final Map<String, Set<Person>> byCode = new HashMap<>();

    /** Those who are in the carnet. */
    static Known in(State state) {
        var known = new Known();
        state.cases()
                .values()
                .forEach(file -> {
                    known.add(file.person());
                    if (file.hasCode()) {
                        known.add(file.code(), file.person());
                    }
                });
        return known;
    }

    void add(Person person) {
        var nir = person.insurance().nir();
        if (nir != null) {
            add(byNir, nir.number(), person);
        }
        var representation = person.representation();
        if (representation != null) {
            add(byReference, reference(representation.reference()), person);
        }
        var names = person.names();
        for (var family : new String[] {names.birth(), names.used()}) {
            if (!family.isEmpty()) {
                add(byNameAndBirth, name(names.given(), family, person.born()), person);
                add(byName, Search.fold(names.given() + " " + family), person);
                add(byName, Search.fold(family + " " + names.given()), person);
            }
        }
    }

    /** Notes whose a code is. */
    void add(String code, Person person) {
        add(byCode, code, person);
    }

    private static void add(Map<String, Set<Person>> to, String key, Person person) {
        if (!key.isEmpty()) {
            to.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
        }
    }

    /** Bare of spaces, signs and the letters RG, which some write and some do not. */
    static String reference(String written) {
        var bare = PUNCTUATION.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("");
        return bare.startsWith("RG") ? bare.substring(2) : bare;
    }

    private static String name(String given, String family, LocalDate born) {
        return Search.fold(given + " " + family) + " " + born;
    }

    List<Person> byNir(Nir nir) {
        return found(byNir, nir.number());
    }

    List<Person> byReference(String written) {
        return found(byReference, reference(written));
    }

    List<Person> byNameAndBirth(String given, String family, LocalDate born) {
        return found(byNameAndBirth, name(given, family, born));
    }

    /** By the whole name, in either order. */
    List<Person> byName(String full) {
        return found(byName, Search.fold(full));
    }

    List<Person> byCode(String code) {
        return found(byCode, code);
    }

    private static List<Person> found(Map<String, Set<Person>> in, String key) {
        return new ArrayList<>(in.getOrDefault(key, Set.of()));
    }
}
