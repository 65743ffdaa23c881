package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.register.Search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as folded words, in which names are looked for. */
final class Words {
    /** Between a first name and a family name may stand other first names, or "née". */
    private static final int CLOSE = 4;

    /** Thirteen characters as the register of persons gives them; the key is not asked for. */
    private static final Pattern NUMBER = Pattern.compile("[1-478][0-9]{4}[0-9ab]{2}[0-9]{6}");

    private final String folded;
    private final List<String> words;
    private final Map<String, List<Integer>> where = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();

    Words(String text) {
        folded = Search.fold(text);
        words = folded.isEmpty() ? List.of() : List.of(folded.split(" "));
        for (var i = 0; i < words.size(); i++) {
            where.computeIfAbsent(words.get(i), w -> new ArrayList<>()).add(i);
        }
        var squeezed = folded.replace(" ", "");
        var matcher = NUMBER.matcher(squeezed);
        for (var from = 0; matcher.find(from); from = matcher.start() + 1) {
            numbers.add(squeezed.substring(matcher.start(), matcher.end()));
        }
    }

    /** Whether a social-security number stands in it, with or without its key, however spaced. */
    boolean holdsNumber(Nir nir) {
        return numbers.contains(nir.number().toLowerCase(Locale.ROOT));
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

    private List<Place> places(String phrase) {
        var parts = List.of(phrase.split(" "));
        var places = new ArrayList<Place>();
        for (var at : where.getOrDefault(parts.getFirst(), List.of())) {
            var end = at + parts.size();
            if (end <= words.size() && words.subList(at, end).equals(parts)) {
                places.add(new Place(at, end));
            }
        }
        return places;
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
