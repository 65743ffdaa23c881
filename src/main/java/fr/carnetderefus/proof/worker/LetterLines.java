package fr.carnetderefus.proof.worker;

import fr.carnetderefus.proof.dossier.table.Face;
import fr.carnetderefus.proof.dossier.table.Typefaces;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words in lines that fit. Each sign is measured once, so that a line of megabytes ends too. */
final class LetterLines {
    /** What ends a line, in whatever system it was written. */
    private static final Pattern ENDS = Pattern.compile("\r\n|[\n\r\f\u000B\u0085\u2028\u2029]");

    /**
     * What is not seen: marks that turn the order of letters round (with which an address can be
     * made to look like another), joiners and fillers with which senders stretch a preview,
     * controls.
     */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cf}\\p{Cc}&&[^\t]]|[\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]"
                            + "|[\uFE00-\uFE0F]|[\\x{E0100}-\\x{E01EF}]");

    /** Blanks of all widths, but for the two that hold words together. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}&&[^\u00A0\u202F]]");

    /** No language piles up as many accents on one letter. */
    private static final Pattern PILED = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private static final String TAB = "    ";

    /** More empty lines say no more. */
    private static final int MOST_EMPTY = 2;

    private final Typefaces faces;
    private final double size;
    private boolean everySign = true;

    LetterLines(Typefaces faces, double size) {
        this.faces = faces;
        this.size = size;
    }

    /** Whether the fonts had every sign so far. */
    boolean everySign() {
        return everySign;
    }

    /** A text by the lines it was written in. */
    static List<String> paragraphs(String text) {
        var all = new ArrayList<String>();
        var empty = 0;
        for (var written : ENDS.split(text, -1)) {
            var paragraph = clean(written);
            empty = paragraph.isBlank() ? empty + 1 : 0;
            if (empty <= MOST_EMPTY) {
                all.add(paragraph);
            }
        }
        return all;
    }

    private static String clean(String written) {
        var seen = UNSEEN.matcher(written).replaceAll("").replace("\t", TAB);
        var blanks = PILED.matcher(BLANKS.matcher(seen).replaceAll(" ")).replaceAll("$1");
        return Normalizer.normalize(blanks, Normalizer.Form.NFC).stripTrailing();
    }

    /** The lines of a paragraph: they end after a blank; a word too long for a line, anywhere. */
    List<String> of(String paragraph, Face face, double room) throws IOException {
        var signs = clean(paragraph).codePoints().toArray();
        var lines = new ArrayList<String>();
        var start = 0;
        var end = 0; // where the line may end: after the last blank
        var used = 0.0;
        for (var at = 0; at < signs.length; at++) {
            var blank = signs[at] == ' ';
            signs[at] = known(signs[at]);
            used += faces.width(signs[at], face) * size;
            if (used > room && !blank && at > start) {
                var cut = end > start ? end : at;
                lines.add(new String(signs, start, cut - start).stripTrailing());
                start = cut;
                end = cut;
                at = cut - 1; // what has gone to the next line is measured there
                used = 0;
            } else if (blank) {
                end = at + 1;
            }
        }
        lines.add(new String(signs, start, signs.length - start).stripTrailing());
        return lines;
    }

    /** The sign, or what stands for one that no font has. */
    private int known(int sign) {
        if (faces.has(sign)) {
            return sign;
        }
        if (Character.getType(sign) == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        everySign = false;
        return Typefaces.NO_SIGN;
    }
}
