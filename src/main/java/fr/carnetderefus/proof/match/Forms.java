package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.register.Search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a person's names may be written, folded.
 *
 * @param givens the first names: more than one way only where they have an umlaut
 * @param families the family names, the one in use first
 */
record Forms(List<String> givens, List<Family> families) {
    /**
     * A family name.
     *
     * @param written as the carnet has it
     * @param folded however it may stand in a text
     */
    record Family(String written, List<String> folded) {}

    static Forms of(Names names) {
        var givens = folded(names.given());
        var birth = new Family(names.birth(), folded(names.birth()));
        var families =
                names.used().isEmpty()
                        ? List.of(birth)
                        : List.of(new Family(names.used(), folded(names.used())), birth);
        return new Forms(givens, families);
    }

    /** Every single word of them. */
    Set<String> words() {
        var words = new HashSet<String>();
        Stream.concat(givens.stream(), families.stream().flatMap(f -> f.folded().stream()))
                .forEach(name -> words.addAll(Arrays.asList(name.split(" ", -1))));
        return words;
    }

    private static List<String> folded(String name) {
        var plain = Search.fold(name);
        var spelt = spelt(name);
        return spelt.equals(name) ? List.of(plain) : List.of(plain, Search.fold(spelt));
    }

    /** The first letter of the first name. */
    String initial() {
        var given = givens.getFirst();
        return given.isEmpty() ? "" : given.substring(0, 1);
    }

    /**
     * With umlauts in two letters, as where a keyboard has none: "Mueller" for "Müller". The other
     * way round it would make a word of "Noé" that is none.
     */
    static String spelt(String text) {
        if (text.chars().noneMatch(c -> c > 'z')) {
            return text;
        }
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        return whole.chars().noneMatch(c -> "äöüÄÖÜ".indexOf(c) >= 0)
                ? text
                : whole.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("Ä", "Ae")
                        .replace("Ö", "Oe")
                        .replace("Ü", "Ue");
    }
}
