package fr.carnetderefus.ui.help;

import fr.carnetderefus.register.Search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds topics by what one types: each word must begin a word of the topic, accents and case aside,
 * and an ending of the plural too. One asks a help in whole sentences: words that are in all of
 * them do not count, and where no topic has all the others, those that have most are found.
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

    private record Indexed(Topic topic, String title, String words, List<Sentence> sentences) {
        long inTitle(List<String> query) {
            return count(title, query);
        }

        long inWords(List<String> query) {
            return count(words, query);
        }

        boolean has(String word) {
            return title.contains(word)
                    || words.contains(word)
                    || sentences.stream().anyMatch(s -> s.folded().contains(word));
        }

        long inAll(List<String> query) {
            return query.stream().filter(this::has).count();
        }

        Sentence best(List<String> query) {
            return sentences.stream()
                    .reduce((a, b) -> count(b.folded(), query) > count(a.folded(), query) ? b : a)
                    .orElseThrow();
        }
    }

    private record Ranked(Indexed indexed, long all, long rank) {}

    private final List<Indexed> index;
    private final Set<String> filler;

    private HelpSearch(List<Indexed> index, Set<String> filler) {
        this.index = index;
        this.filler = filler;
    }

    /** The search in topics, in the language of the facts. */
    static HelpSearch of(List<Topic> topics, HelpFacts facts) {
        var filler = Search.fold(facts.texts().get("help.search.filler"));
        return new HelpSearch(
                topics.stream().map(topic -> indexed(topic, facts)).toList(),
                Set.of(filler.split(" ", -1)));
    }

    private static Indexed indexed(Topic topic, HelpFacts facts) {
        var sentences = new ArrayList<Sentence>();
        for (var piece : facts.pieces(topic)) {
            if (piece instanceof Piece.Words(_, var text)) {
                SENTENCES.splitAsStream(text).map(Sentence::of).forEach(sentences::add);
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(Sentence.of(topic.title()));
        }
        return new Indexed(topic, index(topic.title()), index(topic.words()), sentences);
    }

    /** The topics found, the best first; none where nothing was typed. */
    List<Found> find(String typed) {
        var query = query(typed);
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
    private static long rank(Indexed indexed, List<String> query) {
        return 100 * indexed.inTitle(query)
                + 10 * indexed.inWords(query)
                + count(indexed.best(query).folded(), query);
    }

    private List<String> query(String typed) {
        return Arrays.stream(Search.fold(typed).split(" ", -1))
                .filter(word -> word.length() > 1 && !filler.contains(word))
                .map(HelpSearch::singular)
                .map(word -> " " + word)
                .distinct()
                .toList();
    }

    private static String singular(String word) {
        return word.length() > SHORT && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String index(String text) {
        return " " + Search.fold(text);
    }

    private static long count(String folded, List<String> query) {
        return query.stream().filter(folded::contains).count();
    }
}
