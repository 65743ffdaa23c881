package fr.carnetderefus.proof.match;

import fr.carnetderefus.register.Search;

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

    /** Where a phrase stands, in numbers of words; the last is not of it. */
    private record Place(int from, int to) {
        boolean isNear(Place other) {
            var gap = from < other.from ? other.from - to : from - other.to;
            return gap >= 0 && gap <= CLOSE;
        }

        boolean isIn(BitSet marked) {
            return marked.nextClearBit(from) >= to;
        }
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
                if (to > from && isSoCut(name, from, to)) {
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

    Near near(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return Near.NOT;
        }
        var firsts = places(one);
        var seconds = firsts.isEmpty() ? List.<Place>of() : places(other);
        for (var first : firsts) {
            if (seconds.stream().anyMatch(first::isNear)) {
                return Near.TOGETHER;
            }
        }
        return seconds.isEmpty() ? Near.NOT : Near.APART;
    }

    /** Marks the words of two names wherever they stand together. */
    void mark(String one, String other, BitSet marked) {
        var seconds = places(other);
        for (var first : places(one)) {
            for (var second : seconds) {
                if (first.isNear(second)) {
                    marked.set(first.from, first.to);
                    marked.set(second.from, second.to);
                }
            }
        }
    }

    /** Whether a name stands nowhere but in marked words. */
    boolean isOnlyIn(String name, BitSet marked) {
        return places(name).stream().allMatch(place -> place.isIn(marked));
    }
}
