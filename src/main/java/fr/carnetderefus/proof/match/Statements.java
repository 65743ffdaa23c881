package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.DocumentKinds;
import fr.carnetderefus.register.Search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a paper says that something was done, sentence by sentence: "was registered" does, "will
 * be registered", "was not yet registered" and "to obtain a proof" do not. Words alone, wherever
 * they stand, would tell the letter that turns a refusal down as the one that accepts it.
 *
 * <p>It errs on the side of doubt: a proof that is told as a letter costs one choice more, the
 * reverse ends somebody's watch over a deadline.
 */
final class Statements {
    /** So many words beside a word say whether it is meant; further away, others are. */
    private static final int NEAR = 6;

    /** Between a title and what it is of: "justificatif de votre demande d'opposition". */
    private static final int TITLE = 5;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|\\R\\s*\\R");
    private static final Pattern LINE = Pattern.compile("(?<=[.!?;])\\s+|\\R");

    /** The end of a line whose words go on in the next, which then begins with a small letter. */
    private static final Pattern WRAPPED = Pattern.compile("\\R(?=\\s*\\p{Ll})");

    /** What something is to, where an article tells: "opposition au don d'organes". */
    private static final Pattern OBJECT = Pattern.compile(" (?:au|aux|a la|a l) (\\w+)");

    private static final Pattern VOWEL = Pattern.compile("[aeiouyh].*");

    private static final Set<String> NEVER =
            Set.of("pas", "plus", "aucun", "aucune", "jamais", "point", "rien", "ni", "pu", "peut");

    private static final List<Phrase> TITLES = phrases(DocumentKinds.said().titles());
    private static final List<Phrase> BEFORE = phrases(DocumentKinds.said().doubtsBefore());
    private static final List<Phrase> BEHIND = phrases(DocumentKinds.said().doubtsBehind());
    private static final List<Phrase> NO_DOUBT = phrases(DocumentKinds.said().noDoubt());
    private static final List<Phrase> DENIALS = phrases(DocumentKinds.denials());
    private static final List<Phrase> OWN = phrases(DocumentKinds.said().own());
    private static final Map<DocumentKind, Terms> TERMS = terms();

    /**
     * What was heard.
     *
     * @param done whether it is said somewhere that it is done
     * @param against what speaks against a proof, as the file of kinds has it: who wrote it, what
     *     it denies, what it leaves open
     */
    record Heard(boolean done, List<String> against) {
        Heard {
            against = List.copyOf(against);
        }

        boolean proves() {
            return done && against.isEmpty();
        }
    }

    /** Words in a row, as somebody writes them and as they are compared. */
    private record Phrase(String written, List<String> words) {
        List<Integer> in(List<String> text) {
            var places = new ArrayList<Integer>();
            for (var at = 0; at + words.size() <= text.size(); at++) {
                if (text.subList(at, at + words.size()).equals(words)) {
                    places.add(at);
                }
            }
            return places;
        }

        boolean isIn(List<String> text) {
            return Collections.indexOfSubList(text, words) >= 0;
        }
    }

    /** By which words a kind is stated; {@code only} where it may be of other things as well. */
    private record Terms(
            List<Phrase> about, List<Phrase> done, List<Phrase> titled, Set<String> only) {

        /** Whether what is spoken of is to something that is none of ours. */
        boolean isElsewhere(List<String> words) {
            return !only.isEmpty()
                    && about.stream()
                            .flatMap(a -> a.in(words).stream().map(at -> at + a.words().size()))
                            .map(end -> " " + String.join(" ", words.subList(end, words.size())))
                            .map(OBJECT::matcher)
                            .anyMatch(object ->
                                    object.lookingAt() && !only.contains(object.group(1)));
        }
    }

    private final Terms terms;
    private final Set<String> against;
    private boolean done;

    private Statements(Terms terms, Set<String> against) {
        this.terms = terms;
        this.against = against;
    }

    /**
     * What a text says of a kind; that it is done, where nothing is known of how it is said.
     *
     * @param folded the same text, for what is told by words wherever they stand
     */
    static Heard in(String text, Words folded, DocumentKind kind) {
        var against = new LinkedHashSet<String>();
        against.addAll(held(folded, OWN));
        against.addAll(held(folded, DENIALS));
        var terms = TERMS.get(kind);
        if (terms == null) {
            return new Heard(true, List.copyOf(against));
        }
        var all = new Statements(terms, against);
        for (var sentence : SENTENCE.splitAsStream(text).toList()) {
            all.sentence(words(sentence));
        }
        for (var line : LINE.splitAsStream(WRAPPED.matcher(text).replaceAll(" ")).toList()) {
            all.title(words(line));
        }
        return new Heard(all.done, List.copyOf(against));
    }

    private static List<String> held(Words text, List<Phrase> phrases) {
        return phrases.stream()
                .filter(p -> text.holds(String.join(" ", p.words())))
                .map(Phrase::written)
                .toList();
    }

    private void sentence(List<String> words) {
        if (terms.about().stream().noneMatch(a -> a.isIn(words)) || terms.isElsewhere(words)) {
            return;
        }
        for (var phrase : terms.done()) {
            for (var at : phrase.in(words)) {
                var doubts = before(words, at);
                doubts.addAll(held(after(words, at + phrase.words().size()), BEHIND));
                judged(doubts);
            }
        }
    }

    private void title(List<String> words) {
        if (terms.isElsewhere(words)) {
            return;
        }
        for (var title : TITLES) {
            for (var at : title.in(words)) {
                var of = words.subList(at, Math.min(words.size(), at + 1 + TITLE));
                terms.titled().stream()
                        .flatMap(t -> t.in(of).stream())
                        .findFirst()
                        .ifPresent(end -> judgedTitle(words, at, at + end + 1));
            }
        }
    }

    /** A title has no verb of its own: one that stands behind it speaks of it. */
    private void judgedTitle(List<String> words, int from, int to) {
        var doubts = before(words, from);
        var behind = after(words, to);
        doubts.addAll(held(behind, BEFORE));
        doubts.addAll(held(behind, BEHIND));
        doubts.addAll(denied(behind));
        judged(doubts);
    }

    private void judged(Set<String> doubts) {
        against.addAll(doubts);
        done |= doubts.isEmpty();
    }

    private static Set<String> before(List<String> words, int at) {
        var near = words.subList(Math.max(0, at - NEAR), at);
        var doubts = new LinkedHashSet<String>();
        if (NO_DOUBT.stream().noneMatch(p -> p.isIn(near))) {
            doubts.addAll(held(near, BEFORE));
            doubts.addAll(denied(near));
        }
        return doubts;
    }

    private static List<String> after(List<String> words, int at) {
        return words.subList(at, Math.min(words.size(), at + NEAR));
    }

    private static List<String> held(List<String> words, List<Phrase> phrases) {
        return phrases.stream().filter(p -> p.isIn(words)).map(Phrase::written).toList();
    }

    /**
     * A negation: "ne … pas", "n'a pu". Without its accent "né" is a "ne" too, and "n°" an "n": the
     * one is no negation before a day or a place, the other only before a vowel.
     */
    private static List<String> denied(List<String> words) {
        for (var i = 0; i + 1 < words.size(); i++) {
            var next = words.get(i + 1);
            var isNe = words.get(i).equals("ne") && !Set.of("le", "a", "en", "e").contains(next);
            var isElided = words.get(i).equals("n") && VOWEL.matcher(next).matches();
            var rest = words.subList(i + 1, words.size());
            var never = rest.stream().filter(NEVER::contains).findFirst();
            if ((isNe || isElided) && never.isPresent()) {
                return List.of((isElided ? "n’" : "ne ") + "… " + never.get());
            }
        }
        return List.of();
    }

    private static List<String> words(String text) {
        var folded = Search.fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static List<Phrase> phrases(List<String> written) {
        return written.stream().map(p -> new Phrase(p, words(p))).toList();
    }

    private static Map<DocumentKind, Terms> terms() {
        var all = new LinkedHashMap<DocumentKind, Terms>();
        for (var told : DocumentKinds.said().statements()) {
            all.put(
                    told.kind(),
                    new Terms(
                            phrases(told.about()),
                            phrases(told.done()),
                            phrases(told.titled()),
                            Set.copyOf(told.onlyOf().stream().map(Search::fold).toList())));
        }
        return all;
    }
}
