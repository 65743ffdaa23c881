package fr.carnetderefus.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The 2,048 French words of BIP-39. No two share their first four letters, accents aside, so those
 * are enough to know a word by. Read when first needed.
 */
final class WordList {
    static final int SIZE = 2048;

    /** So many letters tell a word. */
    private static final int ENOUGH = 4;

    private static final int FAR = 3;

    /** In the composed form, as one reads and types them. */
    private final List<String> words = new ArrayList<>(SIZE);

    /** Bare of accents. */
    private final List<String> bare = new ArrayList<>(SIZE);

    private final Map<String, Integer> places = new HashMap<>();

    private WordList() {
        for (var line : text().split("\n", -1)) {
            if (!line.isEmpty()) {
                var word = bare(line);
                places.put(word, words.size());
                places.put(word.substring(0, ENOUGH), words.size());
                words.add(Normalizer.normalize(line, Form.NFC));
                bare.add(word);
            }
        }
        if (words.size() != SIZE) {
            throw new IllegalStateException("the word list is not whole");
        }
    }

    private static final class Held {
        private static final WordList FRENCH = new WordList();
    }

    static WordList french() {
        return Held.FRENCH;
    }

    private static String text() {
        try (InputStream in = WordList.class.getResourceAsStream("french.txt")) {
            if (in == null) {
                throw new IllegalStateException("the word list is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String word(int place) {
        return words.get(place);
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** The place of a word typed with or without accents, in any case, cut after four letters. */
    OptionalInt find(String typed) {
        var looked = bare(typed);
        var known = places.get(looked.length() > ENOUGH ? looked.substring(0, ENOUGH) : looked);
        return known != null && bare.get(known).startsWith(looked)
                ? OptionalInt.of(known)
                : OptionalInt.empty();
    }

    /** The words most like what was typed, the likest first; none where nothing is near. */
    List<String> nearest(String typed, int most) {
        record Near(int place, int steps) {}
        var looked = bare(typed);
        var near = new ArrayList<Near>();
        for (var i = 0; i < SIZE; i++) {
            var steps = Letters.steps(looked, bare.get(i));
            if (steps < FAR) {
                near.add(new Near(i, steps));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::steps))
                .limit(most)
                .map(n -> words.get(n.place()))
                .toList();
    }

    private static String bare(String word) {
        return Normalizer.normalize(word, Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
