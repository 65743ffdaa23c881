package fr.carnetderefus.ui.help;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.carnetderefus.register.Search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds topics by what one types: each word must begin a word of the topic, accents and case aside,
 * and an ending of the plural too. One asks a help in whole sentences: words that are in all of
 * them do not count, and where no topic has all the others, those that have most are found. A word
 * that stands nowhere is taken for one that does and is but a slip away.
 */
final class HelpSearch {
    /** Of a word no longer than this the last letter is no plural. */
    private static final int SHORT = 3;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?…])\\s+|\\n+");

    /**
     * A topic that was found.
     *
     * @param sentence the one that has most of the words, or where the topic begins
     */
    record Found(Topic topic, String sentence) {}

    /** A sentence, and the same folded with a blank before each word. */
    private record Sentence(String text, String folded) {
        static Sentence of(String text) {
            return new Sentence(text, index(text));
        }
    }

    /** One word that was typed: each way it may begin, with a blank before it. */
    private record Term(Set<String> beginnings) {
        boolean isIn(String folded) {
            return beginnings.stream().anyMatch(folded::contains);
        }
    }

    private record Indexed(Topic topic, String title, String words, List<Sentence> sentences) {
        long inTitle(List<Term> query) {
            return count(title, query);
        }

        /** How many say what the topic is about. */
        long inSubject(List<Term> query) {
            return count(title + words, query);
        }

        boolean has(Term term) {
            return term.isIn(title)
                    || term.isIn(words)
                    || sentences.stream().anyMatch(s -> term.isIn(s.folded()));
        }

        long inAll(List<Term> query) {
            return query.stream().filter(this::has).count();
        }

        Sentence best(List<Term> query) {
            return sentences.stream()
                    .reduce((a, b) -> count(b.folded(), query) > count(a.folded(), query) ? b : a)
                    .orElseThrow();
        }

        Stream<String> everyWord() {
            return Stream.concat(Stream.of(title, words), sentences.stream().map(Sentence::folded))
                    .flatMap(text -> Arrays.stream(text.strip().split(" ", -1)));
        }
    }

    private record Ranked(Indexed indexed, long all, long rank) {}

    private final List<Indexed> index;

    /** The same of where things come from, which name a little of everything. */
    private final List<Indexed> sources;

    private final Set<String> vocabulary;
    private final Set<String> filler;

    private HelpSearch(List<Indexed> index, List<Indexed> sources, Set<String> filler) {
        this.index = index;
        this.sources = sources;
        this.filler = filler;
        vocabulary = index.stream().flatMap(Indexed::everyWord).collect(toUnmodifiableSet());
    }

    /** The search in topics, in the language of the facts. */
    static HelpSearch of(List<Topic> topics, HelpFacts facts) {
        var filler = Search.fold(facts.texts().get("help.search.filler"));
        return new HelpSearch(
                topics.stream().map(topic -> indexed(topic, facts, false)).toList(),
                topics.stream()
                        .filter(topic -> topic.pieces().contains(HelpFacts.SOURCES))
                        .map(topic -> indexed(topic, facts, true))
                        .toList(),
                Arrays.stream(filler.split(" ", -1)).collect(toUnmodifiableSet()));
    }

    private static Indexed indexed(Topic topic, HelpFacts facts, boolean sources) {
        var sentences =
                topic.pieces().stream()
                        .filter(piece -> piece.equals(HelpFacts.SOURCES) == sources)
                        .flatMap(facts::shown)
                        .flatMap(HelpSearch::sentences)
                        .toList();
        return new Indexed(
                topic,
                index(topic.title()),
                index(topic.words()),
                sentences.isEmpty() ? List.of(Sentence.of(topic.title())) : sentences);
    }

    private static Stream<Sentence> sentences(Piece piece) {
        return piece instanceof Piece.Words(_, var text)
                ? SENTENCES.splitAsStream(text).map(Sentence::of)
                : Stream.empty();
    }

    /** The topics found, the best first; none where nothing was typed. */
    List<Found> find(String typed) {
        var query = query(typed);
        var found = new ArrayList<>(find(index, query));
        var already = found.stream().map(Found::topic).collect(toUnmodifiableSet());
        find(sources, query).stream()
                .filter(source -> !already.contains(source.topic()))
                .forEach(found::add);
        return found;
    }

    private static List<Found> find(List<Indexed> index, List<Term> query) {
        var ranked =
                index.stream()
                        .map(i -> new Ranked(i, i.inAll(query), rank(i, query)))
                        .filter(r -> r.all() > 0)
                        .toList();
        var most = ranked.stream().mapToLong(Ranked::all).max().orElse(0);
        return ranked.stream()
                .filter(r -> r.all() == most)
                .sorted(Comparator.comparingLong(Ranked::rank).reversed())
                .map(r -> new Found(r.indexed().topic(), r.indexed().best(query).text()))
                .toList();
    }

    /** A title says what a topic is about, and so do its words; a sentence may only touch it. */
    private static long rank(Indexed indexed, List<Term> query) {
        return 100 * indexed.inSubject(query)
                + 10 * indexed.inTitle(query)
                + count(indexed.best(query).folded(), query);
    }

    private List<Term> query(String typed) {
        return Arrays.stream(Search.fold(typed).split(" ", -1))
                .filter(word -> word.length() > 1 && !filler.contains(word))
                .map(HelpSearch::singular)
                .distinct()
                .map(this::term)
                .toList();
    }

    private Term term(String word) {
        if (vocabulary.stream().noneMatch(known -> known.startsWith(word))) {
            var meant =
                    vocabulary.stream()
                            .flatMap(known -> Slip.beginning(word, known).stream())
                            .map(beginning -> " " + beginning)
                            .collect(toUnmodifiableSet());
            if (!meant.isEmpty()) {
                return new Term(meant);
            }
        }
        return new Term(Set.of(" " + word));
    }

    private static String singular(String word) {
        return word.length() > SHORT && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String index(String text) {
        return " " + Search.fold(text);
    }

    private static long count(String folded, List<Term> query) {
        return query.stream().filter(term -> term.isIn(folded)).count();
    }
}
