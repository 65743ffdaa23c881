package fr.carnetderefus.register;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Match;
import com.nulabinc.zxcvbn.matchers.SlantedKeyboardLoader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges how hard a passphrase is to guess, as one types it. There are no rules of composition:
 * length is welcome, and four words that have nothing to do with each other are good.
 *
 * <p>The first judgement loads word lists, which takes up to a second; it is not for the thread
 * that draws.
 */
public final class MeasurePassphrase {
    /** What comes after is not looked at: reckoning would take longer than typing. */
    private static final int MAX = 48;

    private MeasurePassphrase() {}

    /** How strong it is and how to do better. */
    public record Strength(Level level, Span span, Hint hint) {}

    /** From what anybody finds to what nobody does. */
    public enum Level {
        VERY_WEAK,
        WEAK,
        FAIR,
        STRONG,
        VERY_STRONG
    }

    /**
     * How long somebody who has the file would need to find it, roughly: at ten thousand tries a
     * second, for which Argon2id at 64 MiB takes a room full of machines.
     */
    public enum Span {
        MINUTES(3_600),
        HOURS(86_400),
        DAYS(30 * 86_400),
        MONTHS(365L * 86_400),
        YEARS(100L * 365 * 86_400),
        CENTURIES(Long.MAX_VALUE);

        private static final double TRIES_A_SECOND = 1e4;

        private final long belowSeconds;

        Span(long belowSeconds) {
            this.belowSeconds = belowSeconds;
        }

        private static Span of(double guesses) {
            for (var span : values()) {
                if (guesses / TRIES_A_SECOND < span.belowSeconds) {
                    return span;
                }
            }
            return CENTURIES;
        }
    }

    /** What makes it easy to guess; each has a sentence of its own in the bundles. */
    public enum Hint {
        NONE,
        /** It is short. */
        LONGER,
        /** Others chose it too. */
        COMMON,
        /** One word, or few common ones. */
        WORDS,
        NAME,
        KEYBOARD,
        REPEAT,
        SEQUENCE,
        DATE
    }

    private static final String PHRASES = "french-phrases";

    private static final class Loaded {
        private static final Zxcvbn JUDGE = load();
    }

    /** Judges it; the array stays the caller's to wipe. */
    public static Strength of(char[] typed) {
        // a copy, since what is wiped afterwards is what was given
        var looked = Arrays.copyOf(typed, Math.min(typed.length, MAX));
        var measured = Loaded.JUDGE.measure(CharBuffer.wrap(looked));
        try {
            var guesses = measured.getGuesses();
            var level = level(guesses);
            var hint =
                    level.compareTo(Level.STRONG) >= 0 ? Hint.NONE : hint(measured.getSequence());
            return new Strength(level, Span.of(guesses), hint);
        } finally {
            measured.wipe();
            Arrays.fill(looked, '\0');
        }
    }

    /**
     * Ten times the strength of zxcvbn's own scale: who has the file has all the time they want.
     */
    private static Level level(double guesses) {
        if (guesses < 1e7) {
            return Level.VERY_WEAK;
        }
        if (guesses < 1e9) {
            return Level.WEAK;
        }
        if (guesses < 1e11) {
            return Level.FAIR;
        }
        return guesses < 1e14 ? Level.STRONG : Level.VERY_STRONG;
    }

    /** By the part that covers the most of it. */
    private static Hint hint(List<Match> parts) {
        Match longest = null;
        for (var part : parts) {
            if (longest == null || part.tokenLength() > longest.tokenLength()) {
                longest = part;
            }
        }
        return longest == null ? Hint.LONGER : hint(longest);
    }

    private static Hint hint(Match part) {
        return switch (part.pattern) {
            case Dictionary ->
                    switch (part.dictionaryName) {
                        case "french-passwords", PHRASES, StandardDictionaries.PASSWORDS ->
                                Hint.COMMON;
                        case "french-names",
                                StandardDictionaries.SURNAMES,
                                StandardDictionaries.MALE_NAMES,
                                StandardDictionaries.FEMALE_NAMES ->
                                Hint.NAME;
                        default -> Hint.WORDS;
                    };
            case Spatial -> Hint.KEYBOARD;
            case Repeat -> Hint.REPEAT;
            case Sequence -> Hint.SEQUENCE;
            case Regex, Date -> Hint.DATE;
            case Bruteforce -> Hint.LONGER;
        };
    }

    private static Zxcvbn load() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("french-passwords", lines("passwords.txt")))
                    .dictionary(new Dictionary(PHRASES, spelled(lines("phrases.txt"))))
                    .dictionary(new Dictionary("french-words", lines("words.txt")))
                    .dictionary(new Dictionary("french-words-bare", bare(lines("words.txt"))))
                    .dictionary(new Dictionary("french-names", lines("names.txt")))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .keyboard(
                            new SlantedKeyboardLoader("azerty", () -> resource("azerty.txt"))
                                    .load())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As they are typed: with an apostrophe of either kind or none, with spaces or none. */
    private static List<String> spelled(List<String> phrases) {
        var all =
                phrases.stream()
                        .flatMap(phrase ->
                                Stream.of(
                                        phrase,
                                        phrase.replace('\'', '’'),
                                        phrase.replaceAll("['-]", " "),
                                        phrase.replace(" ", ""),
                                        phrase.replaceAll("[ '-]", "")))
                        .distinct()
                        .toList();
        return Stream.concat(all.stream(), bare(all).stream()).distinct().toList();
    }

    /** As somebody types who leaves accents out. */
    private static List<String> bare(List<String> words) {
        return words.stream()
                .map(word -> Normalizer.normalize(word, Form.NFD).replaceAll("\\p{M}", ""))
                .distinct()
                .toList();
    }

    private static List<String> lines(String name) throws IOException {
        try (var in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream resource(String name) {
        var in = MeasurePassphrase.class.getResourceAsStream("strength/" + name);
        if (in == null) {
            throw new IllegalStateException("no " + name);
        }
        return in;
    }
}
