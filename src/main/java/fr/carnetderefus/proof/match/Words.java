package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.register.Search;

import java.util.ArrayList;
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

    /** Where a phrase begins, as numbers of words. */
    private List<Integer> places(List<String> phrase) {
        var places = new ArrayList<Integer>();
        for (var at : where.getOrDefault(phrase.getFirst(), List.of())) {
            var end = at + phrase.size();
            if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                places.add(at);
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
        var first = List.of(one.split(" "));
        var second = List.of(other.split(" "));
        var firsts = places(first);
        var seconds = firsts.isEmpty() ? List.<Integer>of() : places(second);
        for (var a : firsts) {
            for (var b : seconds) {
                var gap = a < b ? b - a - first.size() : a - b - second.size();
                if (gap >= 0 && gap <= CLOSE) {
                    return Near.TOGETHER;
                }
            }
        }
        return seconds.isEmpty() ? Near.NOT : Near.APART;
    }
}
