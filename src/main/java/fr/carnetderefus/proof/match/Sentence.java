package fr.carnetderefus.proof.match;

import fr.carnetderefus.register.Search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence or a line as somebody wrote it, and its words as they are compared.
 *
 * @param tokens folded words, and the marks between them that make a difference
 */
record Sentence(String written, List<Token> tokens) {
    /** So long a sentence is none: it is a table, or a text without full stops. */
    static final int LONGEST = 80;

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[,:;?«»\"“”>\\[\\]☐☑☒□■▢✓✔✗✘]");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}");
    private static final Pattern END = Pattern.compile("[\\s.!;:,]+$");
    private static final Pattern TICK = Pattern.compile("^[✓✔•]\\s*");
    private static final Pattern GAP = Pattern.compile("\\s+");

    /**
     * Behind these marks one goes on: what they end may be a heading, a title or an abbreviation.
     */
    private static final Pattern STOP =
            Pattern.compile("(?<=[.!?;])(?<!\\b(?:M|MM|Dr|Me|R|L|art|[0-9]{1,2})\\.)\\s+");

    private static final Pattern LINE = Pattern.compile("\\R|\\f");
    private static final Pattern CUT = Pattern.compile("\u00ad|(?<=\\p{L})[-‐]\\R(?=\\p{Ll})");

    /** A line that is left so early was not left for want of room. */
    private static final double FULL = 0.72;

    /**
     * A word or a mark.
     *
     * @param capital whether it begins with a capital
     * @param mixed whether there are small letters as well
     */
    record Token(String word, boolean capital, boolean mixed) {
        /** Whether it begins with a capital where not all do. */
        boolean proper() {
            return capital && mixed;
        }

        boolean isMark() {
            return !Character.isLetterOrDigit(word.codePointAt(0));
        }
    }

    Sentence {
        tokens = List.copyOf(tokens);
    }

    static Sentence of(String text) {
        var begun = TICK.matcher(text.strip()).replaceFirst("");
        var written = END.matcher(GAP.matcher(begun).replaceAll(" ")).replaceFirst("");
        return new Sentence(written, tokens(written));
    }

    /** The words and marks of a text. */
    static List<Token> tokens(String written) {
        var mixed = LOWER.matcher(written).find();
        var tokens = new ArrayList<Token>();
        var found = TOKEN.matcher(written);
        while (found.find()) {
            var token = Objects.requireNonNull(found.group());
            var isWord = Character.isLetterOrDigit(token.codePointAt(0));
            var folded = isWord ? Search.fold(token) : token;
            if (!folded.isEmpty()) {
                tokens.add(new Token(folded, Character.isUpperCase(token.codePointAt(0)), mixed));
            }
        }
        return tokens;
    }

    /** Words that were cut at the end of a line, or where they might be, in one piece again. */
    static String mended(String text) {
        return CUT.matcher(text).replaceAll("");
    }

    /** All lines of a text. */
    static List<Sentence> lines(String text) {
        return LINE.splitAsStream(text).filter(l -> !l.isBlank()).map(Sentence::of).toList();
    }

    /**
     * All sentences of a text. A PDF has no blank lines: a line goes on in the next where that
     * begins with a small letter, or where there was no more room in it.
     *
     * @param known knows sentences that end with their line, whatever room there was
     */
    static List<Sentence> all(String text, Predicate<Sentence> known) {
        var lines = LINE.splitAsStream(text).map(String::strip).toList();
        var longest = lines.stream().mapToInt(String::length).max().orElse(0);
        var sentences = new ArrayList<Sentence>();
        var open = new StringBuilder();
        var last = "";
        for (var line : lines) {
            if (!line.isEmpty() && !open.isEmpty() && goesOn(last, line, longest, known)) {
                open.append(' ');
            } else {
                close(open, sentences);
            }
            open.append(line);
            last = line;
        }
        close(open, sentences);
        return sentences;
    }

    private static boolean goesOn(
            String line, String next, int longest, Predicate<Sentence> known) {
        if (line.isEmpty() || ".!?;:".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        return Character.isLowerCase(next.codePointAt(0))
                || (line.length() > FULL * longest
                        && !parts(line).allMatch(known)
                        && !parts(next).allMatch(known));
    }

    private static void close(StringBuilder open, List<Sentence> sentences) {
        parts(open).forEach(sentences::add);
        open.setLength(0);
    }

    private static Stream<Sentence> parts(CharSequence text) {
        return STOP.splitAsStream(text).filter(s -> !s.isBlank()).map(Sentence::of);
    }

    /** Whether one of these phrases, folded, stands in it; marks between their words count. */
    boolean holdsAny(List<List<String>> phrases) {
        var words = tokens.stream().map(Token::word).toList();
        return phrases.stream().anyMatch(p -> Collections.indexOfSubList(words, p) >= 0);
    }

    /** Whether it has a mark that is neither of a plain statement nor between two parts of one. */
    boolean isMarked() {
        Predicate<Token> plain = t -> !t.isMark() || t.word().equals(",") || t.word().equals(":");
        return !tokens.stream().allMatch(plain);
    }
}
