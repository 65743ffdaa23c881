package fr.carnetderefus.proof.match;

import java.util.List;
import java.util.Set;

/** Whether two names in a text are one person's, by what stands between and around them. */
final class Between {
    /** What a form or a letter writes beside names and between them. */
    private static final Set<String> LABELS =
            Set.of(
                    "nom",
                    "noms",
                    "prenom",
                    "prenoms",
                    "d",
                    "de",
                    "du",
                    "des",
                    "la",
                    "le",
                    "l",
                    "usage",
                    "usuel",
                    "usuels",
                    "famille",
                    "naissance",
                    "marital",
                    "epouse",
                    "epoux",
                    "ep",
                    "ne",
                    "nee",
                    "e",
                    "s",
                    "dit",
                    "dite",
                    "veuve",
                    "veuf",
                    "vve",
                    "et",
                    "ou",
                    "autres",
                    "name",
                    "first",
                    "last",
                    "given",
                    "family",
                    "born");

    /** How people are addressed. */
    private static final Set<String> TITLES =
            Set.of(
                    "m",
                    "mr",
                    "mm",
                    "mme",
                    "mmes",
                    "mlle",
                    "monsieur",
                    "madame",
                    "mademoiselle",
                    "messieurs",
                    "mesdames",
                    "dr",
                    "docteur",
                    "maitre",
                    "me",
                    "herr",
                    "frau");

    private static final Set<String> STREETS =
            Set.of(
                    "rue",
                    "avenue",
                    "av",
                    "boulevard",
                    "bd",
                    "bld",
                    "place",
                    "pl",
                    "allee",
                    "allees",
                    "chemin",
                    "impasse",
                    "quai",
                    "square",
                    "passage",
                    "route",
                    "rte");

    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "la", "le", "l", "d");

    private static final int POSTCODE = 5;
    private static final int YEAR = 4;

    private final List<String> words;
    private final Layout layout;

    Between(List<String> words, Layout layout) {
        this.words = words;
        this.layout = layout;
    }

    static boolean isLabel(String word) {
        return LABELS.contains(word) || TITLES.contains(word);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** « 75012 Paris », « 12 juin 2026 » and « rue Marie Curie » name nobody. */
    boolean isName(int from, int to) {
        var before = from == 0 ? "" : words.get(from - 1);
        if (isNumber(before) && before.length() == POSTCODE && isTown(from, to)) {
            return false;
        }
        return !(to == from + 1 && isInDay(from, before)) && !isStreet(from);
    }

    /** A town ends its line, and its code is no part of another number. */
    private boolean isTown(int from, int to) {
        return !layout.has(from - 1, '/')
                && !layout.isAtLine(from)
                && (to == words.size() || layout.isAtLine(to) || words.get(to).equals("cedex"));
    }

    private boolean isInDay(int month, String before) {
        var after = month + 1 < words.size() ? words.get(month + 1) : "";
        return ((isNumber(after) && after.length() == YEAR) || before.matches("[0-9]{1,2}(er)?"))
                && Months.ofFullName(words.get(month)) > 0;
    }

    private boolean isStreet(int from) {
        var at = from - 1;
        if (at > 1 && words.get(at).equals("et")) {
            at -= 2; // rue Pierre et Marie Curie
        }
        while (at > 0 && PARTICLES.contains(words.get(at))) {
            at--;
        }
        return at >= 0 && STREETS.contains(words.get(at)) && !isLineIn(at + 1, from);
    }

    private boolean isLineIn(int from, int to) {
        for (var word = from; word <= to; word++) {
            if (layout.isAtLine(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the name that ends before one word and the one that begins at another may be one
     * person's: no figure, no other family name, nothing of a sentence or of another line between.
     *
     * @param shouted whether the first name is in capitals throughout, as other first names are
     *     then
     * @param written whether the first name has a capital; where it has none the text has no case
     * @param own the words of the person's names
     */
    boolean joins(int to, int from, boolean shouted, boolean written, Set<String> own) {
        if (to == from) {
            return true;
        }
        var parted = isLineIn(to, from);
        for (var word = to; word < from; word++) {
            var plain = words.get(word);
            if (isNumber(plain)) {
                return false;
            }
            if (own.contains(plain) || isLabel(plain)) {
                continue;
            }
            if (parted || (written && (!layout.isCapital(word) || isFamily(word, shouted)))) {
                return false;
            }
        }
        return true;
    }

    /** "Paul WEBER Juin" is no Juin, but "Léa WEBER-MARTIN" may be a Martin. */
    private boolean isFamily(int word, boolean shouted) {
        return !shouted
                && layout.isShouted(word)
                && !layout.has(word, '-')
                && !layout.has(word + 1, '-');
    }

    /** Whether two names side by side belong to two people: "Éric MARTIN, Léa WEBER". */
    boolean isSeam(int first, int middle, int last) {
        return (layout.isAtLine(middle) || layout.has(middle, ','))
                && first > 0
                && !layout.isAtLine(first)
                && isOther(first - 1)
                && !layout.isAtLine(last)
                && !layout.has(last, ',')
                && isOther(last);
    }

    private boolean isOther(int word) {
        return word < words.size() && layout.isCapital(word) && !isLabel(words.get(word));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
