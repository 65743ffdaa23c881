package fr.carnetderefus.register;

import fr.carnetderefus.journal.RecoveryWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads recovery words that somebody typed. Case, accents and numbering ("1. abaisser") do not
 * matter, nor what stands between the words; four letters of each are enough.
 */
public final class ReadSheet {
    private static final int NEAREST = 3;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},;:.|/()\\[\\]°_–—-]+");

    private ReadSheet() {}

    /** What came of it. */
    public sealed interface Reading {}

    /** The words are whole, and their checksum fits. */
    public record Whole(WordSheet sheet) implements Reading {}

    /**
     * Some are not in the list.
     *
     * @param found how many words there are in all
     */
    public record Strangers(int found, List<Stranger> words) implements Reading {
        public Strangers {
            words = List.copyOf(words);
        }
    }

    /** All are in the list, but there are too few or too many. */
    public record Count(int found) implements Reading {}

    /** All are in the list, but one at least is not the right one, or not in its place. */
    public record Mistaken() implements Reading {}

    /**
     * A word that is not in the list.
     *
     * @param place counted from 1
     * @param near words of the list that it may be, the likest first
     */
    public record Stranger(int place, String typed, List<String> near) {
        public Stranger {
            near = List.copyOf(near);
        }
    }

    /** All words there are. */
    public static List<String> vocabulary() {
        return RecoveryWords.vocabulary();
    }

    /** Reads what was typed, which stays the caller's. */
    public static Reading of(CharSequence typed) {
        var found = tokens(typed);
        var places = new int[found.size()];
        var strangers = new ArrayList<Stranger>();
        for (var i = 0; i < places.length; i++) {
            var word = found.get(i);
            var place = RecoveryWords.place(word);
            if (place.isPresent()) {
                places[i] = place.getAsInt();
            } else {
                strangers.add(new Stranger(i + 1, word, RecoveryWords.nearest(word, NEAREST)));
            }
        }
        try {
            return judge(places, strangers);
        } finally {
            Arrays.fill(places, 0);
        }
    }

    /** Whether what was typed is that word of the list. */
    public static boolean isWord(String typed, String word) {
        var found = tokens(typed);
        return found.size() == 1
                && RecoveryWords.place(found.getFirst()).isPresent()
                && RecoveryWords.place(found.getFirst()).equals(RecoveryWords.place(word));
    }

    private static Reading judge(int[] places, List<Stranger> strangers) {
        if (!strangers.isEmpty()) {
            return new Strangers(places.length, strangers);
        }
        if (places.length != RecoveryWords.COUNT) {
            return new Count(places.length);
        }
        return RecoveryWords.at(places)
                .<Reading>map(words -> new Whole(new WordSheet(0, words)))
                .orElseGet(Mistaken::new);
    }

    private static List<String> tokens(CharSequence typed) {
        return BETWEEN.splitAsStream(INVISIBLE.matcher(typed).replaceAll(""))
                .map(token -> token.replaceFirst("^\\p{Nd}+", ""))
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
