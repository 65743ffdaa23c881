package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds people as one types: every word must begin some word of the person, accents aside. */
public final class Search {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Search() {}

    /** Lower case, no accents, words apart by one space. */
    public static String fold(String text) {
        var ligatures = bare(text).toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return GAPS.matcher(ligatures).replaceAll(" ").strip();
    }

    /** The text without its accents, and otherwise as it is. */
    public static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /**
     * What a person can be found by, folded: names, household, reference, court, department,
     * caisse.
     */
    public static String index(Person person) {
        var text = new StringBuilder();
        var names = person.names();
        for (var part :
                new String[] {names.given(), names.birth(), names.used(), person.household()}) {
            text.append(' ').append(fold(part));
        }
        var representation = person.representation();
        if (representation != null) {
            text.append(' ').append(fold(representation.reference()));
            text.append(' ').append(fold(representation.court()));
        }
        text.append(' ').append(fold(person.insurance().department()));
        text.append(' ').append(fold(person.insurance().caisse()));
        var nir = person.insurance().nir();
        if (nir != null) {
            // by its beginning and by its ending: what people remember of a number
            text.append(' ').append(fold(nir.spaced()));
            text.append(' ').append(nir.compact().toLowerCase(Locale.ROOT));
            text.append(' ').append(nir.number().substring(10)).append(nir.key());
        }
        return text.append(' ').toString();
    }

    /** Whether every word of the query begins a word of the index. An empty query matches all. */
    public static boolean matches(String index, String query) {
        return query(query).matches(index);
    }

    /** A query to be asked of many. */
    public static Query query(String typed) {
        return new Query(
                Arrays.stream(fold(typed).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> " " + word)
                        .toList());
    }

    /** What somebody typed, made ready once: it is asked of ten thousand at each key. */
    public static final class Query {
        private final List<String> beginnings;

        private Query(List<String> beginnings) {
            this.beginnings = beginnings;
        }

        /** Whether every word begins a word of the index; of no words, all do. */
        public boolean matches(String index) {
            for (var beginning : beginnings) {
                if (!index.contains(beginning)) {
                    return false;
                }
            }
            return true;
        }
    }
}
