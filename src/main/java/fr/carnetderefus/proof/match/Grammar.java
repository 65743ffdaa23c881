package fr.carnetderefus.proof.match;

import fr.carnetderefus.register.Search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Sentences that are known as wholes, made of named parts. All ways to read a sentence are followed
 * at once, place by place, so that no text, however it repeats itself, takes longer than its
 * length.
 */
final class Grammar {
    private static final Pattern PIECE = Pattern.compile("\\{([^}]+)\\}([?*]?)|[^\\s{]+");

    /** The parts that are no list: any word, one that begins with a capital, and so on. */
    private static final Set<String> GIVEN =
            Set.of("word", "given", "capital", "person", "number", "figure", "time", "month");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:er)?");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}h\\d{0,2}");

    /** What a statement is made of. */
    private sealed interface Piece {
        /** Words or a mark, folded. */
        record Word(String folded) implements Piece {}

        /** A part by its name. */
        record Part(String name, boolean mayLack, boolean mayRepeat) implements Piece {}
    }

    private final Map<String, List<List<Piece>>> parts = new HashMap<>();

    Grammar(Map<String, List<String>> written) {
        written.forEach((name, ways) -> parts.put(name, ways.stream().map(Grammar::read).toList()));
        parts.values().stream().flatMap(List::stream).flatMap(List::stream).forEach(this::check);
    }

    private void check(Piece piece) {
        if (piece instanceof Piece.Part part
                && !parts.containsKey(part.name())
                && !GIVEN.contains(part.name())) {
            throw new IllegalArgumentException("no part " + part.name());
        }
    }

    /** A way to say something, ready to be compared. */
    static final class Rule {
        private final List<Piece> pieces;

        private Rule(List<Piece> pieces) {
            this.pieces = pieces;
        }
    }

    Rule rule(String written) {
        var pieces = read(written);
        pieces.forEach(this::check);
        return new Rule(pieces);
    }

    private static List<Piece> read(String written) {
        var pieces = new ArrayList<Piece>();
        var found = PIECE.matcher(written);
        while (found.find()) {
            var name = found.group(1);
            if (name != null) {
                var times = Objects.requireNonNull(found.group(2));
                pieces.add(new Piece.Part(name, !times.isEmpty(), times.equals("*")));
            } else {
                Sentence.tokens(Objects.requireNonNull(found.group()))
                        .forEach(token -> pieces.add(new Piece.Word(token.word())));
            }
        }
        return List.copyOf(pieces);
    }

    /** One comparing: what may stand for a name differs. */
    private record Reading(Grammar grammar, List<Sentence.Token> tokens, Predicate<String> names) {
        BitSet after(List<Piece> pieces, BitSet from) {
            var places = from;
            for (var piece : pieces) {
                if (places.isEmpty()) {
                    break;
                }
                places = after(piece, places);
            }
            return places;
        }

        private BitSet after(Piece piece, BitSet from) {
            return switch (piece) {
                case Piece.Word(var folded) -> step(from, t -> t.word().equals(folded));
                case Piece.Part part -> after(part, from);
            };
        }

        private BitSet after(Piece.Part part, BitSet from) {
            var all = new BitSet();
            if (part.mayLack()) {
                all.or(from);
            }
            var newest = from;
            do {
                var next = once(part.name(), newest);
                next.andNot(all);
                all.or(next);
                newest = next;
            } while (part.mayRepeat() && !newest.isEmpty());
            return all;
        }

        private BitSet once(String name, BitSet from) {
            return switch (name) {
                case "word" -> step(from, t -> !t.isMark());
                case "given" -> step(from, t -> t.proper() && names.test(t.word()));
                case "capital" -> step(from, Sentence.Token::capital);
                case "person" -> step(from, t -> t.capital() && names.test(t.word()));
                case "figure" -> step(from, t -> FIGURE.matcher(t.word()).find());
                case "number" -> step(from, t -> NUMBER.matcher(t.word()).matches());
                case "month" -> step(from, t -> Months.ofFullName(t.word()) > 0);
                case "time" -> step(from, t -> TIME.matcher(t.word()).matches());
                default -> {
                    var all = new BitSet();
                    for (var way : grammar.parts.getOrDefault(name, List.of())) {
                        all.or(after(way, from));
                    }
                    yield all;
                }
            };
        }

        /** One token on, and a comma before it. */
        private BitSet step(BitSet from, Predicate<Sentence.Token> is) {
            var next = new BitSet();
            for (var at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
                var here = at < tokens.size() && tokens.get(at).word().equals(",") ? at + 1 : at;
                if (here < tokens.size() && is.test(tokens.get(here))) {
                    next.set(here + 1);
                }
            }
            return next;
        }
    }

    /** Whether a sentence is one of these as a whole. */
    boolean isWhole(Sentence sentence, List<Rule> rules) {
        return isWhole(sentence, rules, _ -> true);
    }

    /**
     * The same where only some words may stand for a name.
     *
     * @param names knows them, folded
     */
    boolean isWhole(Sentence sentence, List<Rule> rules, Predicate<String> names) {
        var tokens = sentence.tokens();
        if (tokens.size() > Sentence.LONGEST) {
            return false;
        }
        var reading = new Reading(this, tokens, names);
        var start = new BitSet();
        start.set(0);
        return rules.stream()
                .anyMatch(rule -> reading.after(rule.pieces, start).get(tokens.size()));
    }

    /** Whether a sentence begins with one of these, or goes on with one behind a comma or colon. */
    boolean isBegun(Sentence sentence, List<Rule> rules) {
        var tokens = sentence.tokens();
        if (tokens.size() > Sentence.LONGEST) {
            return false;
        }
        var reading = new Reading(this, tokens, _ -> true);
        var starts = new BitSet();
        starts.set(0);
        for (var at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isMark()) {
                starts.set(at + 1);
            }
        }
        return rules.stream().anyMatch(rule -> !reading.after(rule.pieces, starts).isEmpty());
    }

    /** A phrase as the words it is compared by. */
    static List<String> words(String phrase) {
        var folded = Search.fold(phrase);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }
}
