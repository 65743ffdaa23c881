package fr.carnetderefus.proof.match;

import fr.carnetderefus.register.Search;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The words around a day that say what it is the day of. Never more than a few of them are looked
 * at, so that a long text of days takes no longer than one of words.
 *
 * @param near folded words before it, from where a sentence, a line that begins with a capital or
 *     the day before begins; a space behind each
 * @param wide the same from where the sentence or the day before begins
 * @param line what stands before it in its line, as it is written; a mark for what is left out
 * @param above how the line above ends
 * @param rest what stands behind it in its line
 * @param after folded words behind it, as far as the sentence goes
 */
record Around(String near, String wide, String line, String above, String rest, String after) {
    private static final int BEFORE = 120;
    private static final int BEHIND = 90;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** "M." and "St." end no sentence. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\.(?<!\\b\\p{L}{1,2}\\.)\\s|[!?;]\\s|\\n\\s*\\n|[•☐☒☑]");

    /** A line goes on in one that begins small, or with the day; or where a small word ends it. */
    private static final Pattern LINE =
            Pattern.compile(
                    "\\n(?<!\\b(?:a|au|aux|de|du|des|et|en|le|la|les|pour|par|sur|votre|at|of|the) ?\\n)"
                            + "(?=[\\s>]*\\p{Lu})");

    /** A text without accents and with common signs, whose lines and capitals are kept. */
    static String plain(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace("\r\n", "\n").replace('\r', '\n').replace('’', '\'');
    }

    /**
     * What stands around a day.
     *
     * @param last where the day before ends: what belongs to that says nothing of this one
     * @param next where the day behind begins
     */
    static Around of(String plain, Written day, int last, int next) {
        var from = Math.max(last, day.from() - BEFORE);
        var cut = from > 0 && from > last;
        var before = plain.substring(from, day.from());
        var whole = before.substring(lastEnd(SENTENCE, before));
        var sentence = cut ? fromAWord(whole, before) : whole;
        var near = sentence.substring(lastEnd(LINE, sentence));
        var line = before.substring(before.lastIndexOf('\n') + 1);
        var above = before.substring(0, before.length() - line.length()).strip();
        var known = line.length() < before.length() || from == 0 || plain.charAt(from - 1) == '\n';
        var behind = plain.substring(day.to(), Math.min(plain.length(), day.to() + BEHIND));
        var ends = behind.indexOf('\n');
        var rest = ends < 0 ? behind : behind.substring(0, ends);
        var stop = SENTENCE.matcher(behind);
        var after = stop.find() ? behind.substring(0, stop.start()) : behind;
        return new Around(
                words(near),
                words(sentence),
                known ? line : "… " + line,
                above,
                rest,
                words(after.substring(0, Math.min(after.length(), next - day.to()))));
    }

    private static String fromAWord(String sentence, String before) {
        return sentence.length() < before.length()
                ? sentence
                : sentence.substring(sentence.indexOf(' ') + 1);
    }

    private static int lastEnd(Pattern pattern, String text) {
        var end = 0;
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    /**
     * Folded as {@link Search#fold} does what has no accents any more, a space behind each word.
     */
    static String words(String plain) {
        var words = new StringBuilder(plain.length() + 1);
        for (var i = 0; i < plain.length(); i++) {
            var letter = plain.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                words.append(Character.toLowerCase(letter));
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.isEmpty() || words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }
}
