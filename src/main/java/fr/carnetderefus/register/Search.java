package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds people as one types: every word must begin some word of the person, accents aside. */
public final class Search {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Search() {}

    /** Lower case, no accents, words apart by one space. */
    public static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var ligatures = bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return GAPS.matcher(ligatures).replaceAll(" ").strip();
    }

    /** What a person can be found by, folded: names, household, reference, court, department. */
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
        for (var word : fold(query).split(" ", -1)) {
            if (!word.isEmpty() && !index.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
