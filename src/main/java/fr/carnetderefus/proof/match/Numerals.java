package fr.carnetderefus.proof.match;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers that a French letter writes in words, as far as days and years of this century go. */
final class Numerals {
    private static final String[] SMALL = {
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix sept",
        "dix huit",
        "dix neuf"
    };
    private static final String[] TENS = {"vingt", "trente", "quarante", "cinquante"};
    private static final Map<String, Integer> NUMBERS = numbers();

    /** Any of them, for a pattern; the longer before the one it begins with. */
    static final String ANY =
            NUMBERS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(words -> words.replace(" ", "[\\s-]"))
                    .collect(Collectors.joining("|", "(?:", ")"));

    private Numerals() {}

    private static Map<String, Integer> numbers() {
        var numbers = new LinkedHashMap<String, Integer>();
        numbers.put("premier", 1);
        for (var i = 0; i < SMALL.length; i++) {
            numbers.put(SMALL[i], i + 1);
        }
        for (var t = 0; t < TENS.length; t++) {
            var ten = 20 + 10 * t;
            numbers.put(TENS[t], ten);
            numbers.put(TENS[t] + " et un", ten + 1);
            for (var i = 2; i < 10; i++) {
                numbers.put(TENS[t] + " " + SMALL[i - 1], ten + i);
            }
        }
        return numbers;
    }

    /** What words that fit the pattern are the number of. */
    static int of(String words) {
        var spaced = words.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", " ");
        return NUMBERS.getOrDefault(spaced, 0);
    }
}
