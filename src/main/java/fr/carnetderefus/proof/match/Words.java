package fr.carnetderefus.proof.match;

import fr.carnetderefus.register.Search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A text as folded words, in which names are looked for. */
final class Words {
    /** Between a first name and a family name may stand other first names, or "née". */
    private static final int CLOSE = 4;

    /** "Le A" is more likely two words than a name; "N'Guyen" and "Le Goff" are names. */
    private static final int SHORTEST = 3;

    private final String folded;
    private final String squeezed;

    /** Where each word starts without the spaces, and where the last one ends. */
    private final int[] starts;

    private final Layout layout;
    private final Numbers numbers;
    private final Between between;

    /** The same with umlauts in two letters; null where it has none. */
    private final @Nullable Words spelt;

    private final List<String> words;
    private final Map<String, List<Integer>> where = new HashMap<>();

    Words(String text) {
        folded = Search.fold(text);
        words = folded.isEmpty() ? List.of() : List.of(folded.split(" "));
        starts = new int[words.size() + 1];
        for (var i = 0; i < words.size(); i++) {
            where.computeIfAbsent(words.get(i), w -> new ArrayList<>()).add(i);
            starts[i + 1] = starts[i] + words.get(i).length();
        }
        squeezed = folded.replace(" ", "");
        layout = new Layout(text);
        numbers = new Numbers(layout);
        between = new Between(words, layout);
        var other = Forms.spelt(text);
        spelt = other.equals(text) ? null : new Words(other);
    }

    Layout layout() {
        return layout;
    }

    Numbers numbers() {
        return numbers;
    }

    String folded() {
        return folded;
    }

    boolean holds(String phrase) {
        return !phrase.isEmpty() && (" " + folded + " ").contains(" " + phrase + " ");
    }

    /** How many words it has. */
    int size() {
        return words.size();
    }

    /** The word that stands at a place in the folded text. */
    int wordAt(int offset) {
        // before each word stand as many spaces as there are words before it
        var low = 0;
        var high = words.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (starts[middle] + middle <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** One of its words; nothing where none is. */
    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    /** Where a phrase stands, in numbers of words; the last is not of it. */
    record Place(int from, int to) {
        boolean isIn(BitSet marked) {
            return marked.nextClearBit(from) >= to;
        }
    }

    /** Whether a first name and a family name stand so close that they are one person's. */
    private boolean areNear(Place given, Place family, Forms names) {
        var first = given.from < family.from ? given : family;
        var second = given.from < family.from ? family : given;
        var gap = second.from - first.to;
        if (gap < 0 || gap > CLOSE) {
            return false;
        }
        if (gap == 0) {
            return !between.isSeam(first.from, second.from, second.to);
        }
        return between.joins(
                first.to,
                second.from,
                layout.isShouted(given.from),
                layout.isCapital(given.from),
                names.words());
    }

    /**
     * Where a name stands, also where apostrophes, hyphens and spaces are left out or put in:
     * "Legoff" for "Le Goff". It begins and ends where words do.
     */
    private List<Place> places(String name) {
        var joined = name.replace(" ", "");
        var places = new ArrayList<Place>();
        // whatever it is cut into, the first piece is a beginning of it: so only those are looked
        // up, and not every word of the text for every person
        for (var length = 1; length <= joined.length(); length++) {
            for (var from : where.getOrDefault(joined.substring(0, length), List.of())) {
                var to = end(from, joined);
                if (to > from && isSoCut(name, from, to) && between.isName(from, to)) {
                    places.add(new Place(from, to));
                }
            }
        }
        return places;
    }

    /** The word behind those that make up a joined name; 0 where they do not. */
    private int end(int from, String joined) {
        if (!squeezed.startsWith(joined, starts[from])) {
            return 0;
        }
        var at = Arrays.binarySearch(starts, from, starts.length, starts[from] + joined.length());
        return Math.max(0, at);
    }

    /**
     * Whether the text may mean the name: it is cut no finer than the name is, or looks like one
     * that is. « la cour » is not Mme Lacour, and « le à » not Léa.
     */
    private boolean isSoCut(String name, int from, int to) {
        var cuts = new HashSet<Integer>();
        var letters = 0;
        for (var part : name.split(" ", -1)) {
            letters += part.length();
            cuts.add(letters);
        }
        var known = true;
        var proper = true;
        for (var at = from; at < to; at++) {
            known &= cuts.contains(starts[at + 1] - starts[from]);
            proper &= layout.isCapital(at);
        }
        return known || (proper && words.get(to - 1).length() >= SHORTEST);
    }

    /** How two names stand to each other. */
    enum Near {
        TOGETHER,
        APART,
        NOT
    }

    /** How somebody's first name and one of their family names stand to each other. */
    Near near(Forms names, Forms.Family family) {
        var firsts = places(names.givens());
        var seconds = firsts.isEmpty() ? List.<Place>of() : places(family.folded());
        var families = new Places(seconds);
        for (var first : firsts) {
            if (families.near(first, CLOSE).anyMatch(second -> areNear(first, second, names))) {
                return Near.TOGETHER;
            }
        }
        var other = spelt == null ? Near.NOT : spelt.near(names, family);
        return other == Near.NOT && !seconds.isEmpty() ? Near.APART : other;
    }

    /** Marks the words of somebody's names wherever they stand together. */
    void mark(Forms names, BitSet marked) {
        for (var family : names.families()) {
            var seconds = places(family.folded());
            var families = new Places(seconds);
            for (var first : seconds.isEmpty() ? List.<Place>of() : places(names.givens())) {
                families.near(first, CLOSE)
                        .filter(second -> areNear(first, second, names))
                        .forEach(second -> {
                            marked.set(first.from, first.to);
                            marked.set(second.from, second.to);
                        });
            }
        }
        if (spelt != null) {
            spelt.mark(names, marked); // it has as many words
        }
    }

    /** Whether somebody's names stand nowhere but in marked words. */
    boolean areOnlyIn(Forms names, BitSet marked) {
        return places(names.givens()).stream().allMatch(place -> place.isIn(marked))
                && names.families().stream()
                        .flatMap(family -> places(family.folded()).stream())
                        .allMatch(place -> place.isIn(marked))
                && (spelt == null || spelt.areOnlyIn(names, marked));
    }

    /** Whether their first name stands between two words. */
    boolean names(Forms names, int from, int to) {
        return isIn(places(names.givens()), from, to)
                || (spelt != null && spelt.names(names, from, to));
    }

    /** Whether a family name of theirs stands between two words. */
    boolean hasFamily(Forms names, int from, int to) {
        return names.families().stream().anyMatch(family -> isIn(places(family.folded()), from, to))
                || (spelt != null && spelt.hasFamily(names, from, to));
    }

    /** Whether any of their names stands there. */
    boolean holdsAny(Forms names) {
        return names(names, 0, size()) || hasFamily(names, 0, size());
    }

    /** « L. » is an initial, « M. » and « d' » are not. */
    boolean isInitial(int at) {
        return word(at).length() == 1
                && layout.isCapital(at)
                && !word(at).equals("m")
                && (layout.has(at + 1, '.') || layout.isShouted(at + 1))
                && !layout.isAtLine(at + 1);
    }

    /**
     * Whether a name is not theirs: a word of it is none of theirs, and none is their first name.
     */
    boolean isOtherName(int from, int to, Forms names) {
        var own = names.words();
        for (var at = from; at < to; at++) {
            var word = word(at);
            if (!own.contains(word)
                    && (isInitial(at) || !Between.isLabel(word))
                    && !names(names, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(List<Place> places, int from, int to) {
        return places.stream().anyMatch(place -> place.from >= from && place.to <= to);
    }

    private List<Place> places(List<String> forms) {
        return forms.size() == 1
                ? places(forms.getFirst())
                : forms.stream().flatMap(form -> places(form).stream()).toList();
    }
}
