package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.DocumentKinds;
import fr.carnetderefus.register.Search;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a paper says that something was done. What promises it, denies it, asks for it or speaks
 * of something else does so in the same words, in more ways than anybody could list; so what counts
 * is a whole sentence that is understood, and that nothing else in the paper may take it back.
 *
 * <p>It errs on the side of doubt: a proof that is told as a letter costs one choice more, the
 * reverse ends somebody's watch over a deadline.
 */
final class Statements {
    /** A paper that speaks so often of the matter is a book about it. */
    private static final int MOST = 200;

    /** Of a longer text so many characters are read, and nothing in it is beyond doubt. */
    private static final int LONGEST = 100_000;

    /** Nor is anything in one of more lines. */
    private static final int MOST_LINES = 1000;

    private static final int SHOWN = 160;

    private static final Grammar GRAMMAR = new Grammar(DocumentKinds.said().grammar());
    private static final List<Terms> TERMS =
            DocumentKinds.said().statements().stream().map(Statements::terms).toList();
    private static final List<List<String>> SPEAKS = phrases(DocumentKinds.said().speaks());
    private static final List<Grammar.Rule> PLAIN = rules(DocumentKinds.said().plain(), "");
    private static final List<List<String>> LEAVES_NONE =
            phrases(DocumentKinds.said().leavesNone());
    private static final List<List<String>> TAKES_BACK = phrases(DocumentKinds.said().takesBack());
    private static final List<Grammar.Rule> HEADINGS = rules(DocumentKinds.said().headings(), "");
    private static final List<List<String>> DOUBTS = phrases(DocumentKinds.said().doubts());

    private static final List<List<String>> FIRST_PERSON =
            phrases(DocumentKinds.said().firstPerson());
    private static final List<List<String>> OFFICIAL = phrases(DocumentKinds.said().official());

    /** What a title or a sentence may leave to the letterhead: of what it speaks. */
    private static final List<List<String>> OURS = phrases(DocumentKinds.said().ours());

    private static final List<List<String>> LETTERHEADS =
            phrases(DocumentKinds.said().letterheads());
    private static final List<Grammar.Rule> HEADS = rules(DocumentKinds.said().heads(), "");
    private static final List<Phrase> AGAINST =
            Stream.of(DocumentKinds.said().own(), DocumentKinds.denials())
                    .flatMap(List::stream)
                    .map(written -> new Phrase(written, Search.fold(written)))
                    .toList();

    /** Where somebody may be written to, or where more may be read. */
    private static final Pattern LINK = Pattern.compile("\\S*(?:://|@|www\\.|\\.fr\\b)\\S*");

    private static final Pattern FORM = Pattern.compile("[«\\[☐☑☒□▢]|[_.…]{3,}");

    /** Words in a row, as somebody writes them and as they are compared. */
    private record Phrase(String written, String folded) {}

    /** How a kind is stated. */
    private record Terms(
            DocumentKind kind,
            List<Grammar.Rule> sentences,
            List<Grammar.Rule> whole,
            List<Grammar.Rule> lines,
            List<Grammar.Rule> matters,
            List<Grammar.Rule> states,
            List<Grammar.Rule> titles) {}

    /**
     * What was heard.
     *
     * @param kind what is said to have been done; null where nothing is
     * @param understood the sentences that say it, each as a whole
     * @param words as they stand there, those of a sentence that only begins so or of a title among
     *     them
     * @param sure whether nothing else in the paper leaves a doubt
     * @param against phrases that deny it, or that only people write
     */
    record Heard(
            @Nullable DocumentKind kind,
            List<Sentence> understood,
            List<String> words,
            boolean sure,
            List<String> against) {
        static Heard nothing(List<String> against) {
            return new Heard(null, List.of(), List.of(), false, against);
        }

        Heard {
            understood = List.copyOf(understood);
            words = List.copyOf(words);
            against = List.copyOf(against);
        }

        /** Whether no sentence says it, but a title: a day has to say then that it is done. */
        boolean undated() {
            return understood.isEmpty();
        }

        /** Whether all that is said is said of these people, where it names somebody. */
        boolean isOf(List<Names> people) {
            var known = inNames(people.stream());
            var rules = kind == null ? List.<Grammar.Rule>of() : of(kind).whole();
            return understood.stream()
                    .allMatch(s -> GRAMMAR.isWhole(s, rules, known::contains) || isLine(s));
        }

        private boolean isLine(Sentence sentence) {
            return kind != null && GRAMMAR.isWhole(sentence, of(kind).lines());
        }
    }

    private final String text;
    private final List<Sentence> sentences;
    private final List<Sentence> lines;
    private final boolean isShort;
    private final Words folded;

    private final Set<String> names;

    private Statements(String text, Words folded, Set<String> names) {
        this.text = text;
        this.names = names;
        var mended = Sentence.mended(text.substring(0, Math.min(text.length(), LONGEST)));
        lines = Sentence.lines(mended);
        isShort = text.length() <= LONGEST && lines.size() <= MOST_LINES;
        sentences = Sentence.all(mended, s -> isShort && isKnown(s));
        this.folded = folded;
    }

    /**
     * What a text says to have been done.
     *
     * @param folded the same text, for what is told by words wherever they stand
     * @param names words of the names of people whom it may be about, folded
     */
    static Heard in(String text, Words folded, Set<String> names) {
        return new Statements(text, folded, names).heard();
    }

    private static Stream<String> words(String folded) {
        return Grammar.words(folded).stream();
    }

    /** The words of names, folded, and each name in one. */
    static Set<String> inNames(Stream<Names> people) {
        return people.flatMap(n -> Stream.of(n.given(), n.birth(), n.used()))
                .map(Search::fold)
                .flatMap(n -> Stream.concat(Stream.of(n.replace(" ", "")), words(n)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Heard heard() {
        var against =
                AGAINST.stream()
                        .filter(p -> folded.holds(p.folded()))
                        .map(Phrase::written)
                        .toList();
        var speaking = sentences.stream().filter(s -> s.holdsAny(SPEAKS)).toList();
        var speakingLines = lines.stream().filter(s -> s.holdsAny(SPEAKS)).toList();
        if (speaking.size() > MOST) {
            return Heard.nothing(against);
        }
        Heard first = null;
        for (var terms : TERMS) {
            var heard = heard(terms, speaking, speakingLines, against);
            if (heard.kind() != null && (first == null || first.understood().isEmpty())) {
                first = heard;
            }
        }
        return first == null ? Heard.nothing(against) : first;
    }

    /** A line that is understood ends there, and does not go on in the next. */
    private boolean isKnown(Sentence line) {
        return TERMS.stream()
                        .anyMatch(t ->
                                GRAMMAR.isWhole(line, t.whole())
                                        || GRAMMAR.isWhole(line, t.lines())
                                        || GRAMMAR.isWhole(line, t.titles()))
                || saysNothing(line);
    }

    /** Whether it may stand in any paper, and takes nothing back. */
    private boolean saysNothing(Sentence sentence) {
        var rest = Sentence.of(LINK.matcher(sentence.written()).replaceAll(" "));
        return GRAMMAR.isWhole(sentence, HEADINGS) || GRAMMAR.isWhole(rest, PLAIN, names::contains);
    }

    private Heard heard(
            Terms terms,
            List<Sentence> speaking,
            List<Sentence> speakingLines,
            List<String> against) {
        var understood = new ArrayList<Sentence>();
        var begun = new ArrayList<Sentence>();
        var titles = new ArrayList<Sentence>();
        for (var sentence : speaking) {
            if (GRAMMAR.isWhole(sentence, terms.whole())
                    || GRAMMAR.isWhole(sentence, terms.lines())) {
                understood.add(sentence);
            } else if (GRAMMAR.isWhole(sentence, terms.titles())) {
                titles.add(sentence);
            } else if (!GRAMMAR.isWhole(sentence, HEADINGS)
                    && !sentence.isMarked()
                    && !sentence.holdsAny(DOUBTS)
                    && GRAMMAR.isBegun(sentence, terms.sentences())) {
                begun.add(sentence);
            }
        }
        for (var line : speakingLines) {
            if (GRAMMAR.isWhole(line, terms.lines())) {
                understood.add(line);
            } else if (GRAMMAR.isWhole(line, terms.titles())) {
                titles.add(line);
            }
        }
        begun.addAll(fields(terms));
        var told = new LinkedHashSet<Sentence>(understood);
        told.addAll(begun);
        told.addAll(titles);
        if (told.isEmpty()) {
            return Heard.nothing(against);
        }
        var sure =
                isShort
                        && !(understood.isEmpty() && (isForm() || !isAtTheHead(titles)))
                        && begun.isEmpty()
                        && sentences.stream().noneMatch(s -> leavesDoubt(s, told))
                        && !isPersonal()
                        && isOurs(told);
        var words = told.stream().map(s -> shortened(s.written())).distinct().toList();
        return new Heard(terms.kind(), understood, words, sure, against);
    }

    /** What a form is about, and what became of it, each in a field of its own. */
    private List<Sentence> fields(Terms terms) {
        var matters = lines.stream().filter(l -> GRAMMAR.isWhole(l, terms.matters())).toList();
        var states = lines.stream().filter(l -> GRAMMAR.isWhole(l, terms.states())).toList();
        return matters.isEmpty() || states.isEmpty()
                ? List.of()
                : List.of(matters.getFirst(), states.getFirst());
    }

    /** Whether it says more than what was understood, and that is not known to mean nothing. */
    private boolean leavesDoubt(Sentence sentence, Set<Sentence> told) {
        if (told.contains(sentence)) {
            return false;
        }
        if (sentence.holdsAny(LEAVES_NONE)) {
            return sentence.holdsAny(TAKES_BACK);
        }
        var rest = sentence.written();
        for (var known : told) {
            rest = rest.replace(known.written(), " ");
        }
        return !saysNothing(Sentence.of(rest));
    }

    /** Whether it is the paper that is called so, and not one of those that it lists. */
    private boolean isAtTheHead(List<Sentence> titles) {
        return Stream.of(lines, sentences)
                .map(all -> all.stream().dropWhile(s -> GRAMMAR.isWhole(s, HEADS)).findFirst())
                .anyMatch(first -> first.filter(titles::contains).isPresent());
    }

    /** Whether there are blanks to fill in or boxes to tick, or things that are only quoted. */
    private boolean isForm() {
        return FORM.matcher(text).find();
    }

    /** Whether somebody speaks for themselves, and not for the administration. */
    private boolean isPersonal() {
        return sentences.stream().anyMatch(s -> s.holdsAny(FIRST_PERSON) && !s.holdsAny(OFFICIAL));
    }

    private boolean isOurs(Set<Sentence> told) {
        return told.stream().anyMatch(s -> s.holdsAny(OURS))
                || sentences.stream().anyMatch(s -> s.holdsAny(LEAVES_NONE) && s.holdsAny(OURS))
                || lines.stream().anyMatch(Statements::isLetterhead)
                || sentences.stream().anyMatch(Statements::isLetterhead);
    }

    private static boolean isLetterhead(Sentence line) {
        var words = line.tokens().stream().filter(t -> !t.isMark()).map(Sentence.Token::word);
        return LETTERHEADS.contains(words.toList());
    }

    private static String shortened(String sentence) {
        return sentence.length() <= SHOWN
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, SHOWN / 2)).strip() + "…";
    }

    private static Terms of(DocumentKind kind) {
        return TERMS.stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }

    private static Terms terms(DocumentKinds.Statement told) {
        return new Terms(
                told.kind(),
                rules(told.sentences(), ""),
                rules(told.sentences(), " {rest}*"),
                rules(told.lines(), ""),
                rules(told.matters(), ""),
                rules(told.states(), ""),
                rules(told.titles(), ""));
    }

    private static List<Grammar.Rule> rules(List<String> written, String behind) {
        return written.stream().map(w -> GRAMMAR.rule(w + behind)).toList();
    }

    private static List<List<String>> phrases(List<String> written) {
        return written.stream().map(Grammar::words).toList();
    }
}
