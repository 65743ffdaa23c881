package fr.carnetderefus.proof.dossier.copyist;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** How things are written in a PDF. */
public final class Pdf {
    /** The longest string PDF/A allows is 32,767 bytes: two a sign, and the mark before them. */
    private static final int MOST_SIGNS = 16_000;

    private static final HexFormat HEX = HexFormat.of();

    /** Five digits, which is far finer than any printer. */
    private static final long PARTS = 100_000;

    /** Up to here no digit is lost when it is counted in parts. */
    private static final double MOST_EXACT = 1e9;

    private Pdf() {}

    /** A text for people; what is too long for PDF/A ends in an ellipsis. */
    public static String text(String words) {
        var fit = words.length() > MOST_SIGNS ? words.substring(0, MOST_SIGNS) + "…" : words;
        return "<FEFF" + HEX.formatHex(fit.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** Bytes as a string. */
    public static String bytes(byte[] bytes) {
        return "<" + HEX.formatHex(bytes) + ">";
    }

    /** A name, as it is said without its slash. */
    public static String name(String name) {
        var written = new StringBuilder("/");
        for (var b : name.getBytes(StandardCharsets.UTF_8)) {
            var sign = (char) (b & 0xFF);
            if (sign > ' ' && sign < 0x7F && "#/()<>[]{}%".indexOf(sign) < 0) {
                written.append(sign);
            } else {
                written.append('#').append(HEX.toHexDigits(b));
            }
        }
        return written.toString();
    }

    /** A reference to an object. */
    public static String ref(int number) {
        return number + " 0 R";
    }

    /** References to several. */
    public static String refs(Collection<Integer> numbers) {
        return numbers.stream().map(Pdf::ref).collect(Collectors.joining(" "));
    }

    /**
     * A branch of the page tree, below its root.
     *
     * @param count how many pages it has
     * @param kids references to them
     */
    public static String branch(int count, String kids) {
        return "<</Type/Pages/Parent "
                + ref(Fixed.PAGES)
                + "/Count "
                + count
                + "/Kids["
                + kids
                + "]>>";
    }

    /** A number. */
    public static String number(double value) {
        if (!(Math.abs(value) < MOST_EXACT)) {
            return BigDecimal.valueOf(value).toPlainString();
        }
        // by hand: thousands of pages have millions of them
        var parts = Math.round(Math.abs(value) * PARTS);
        var whole = (value < 0 && parts > 0 ? "-" : "") + parts / PARTS;
        var rest = parts % PARTS;
        if (rest == 0) {
            return whole;
        }
        var digits = Long.toString(PARTS + rest).substring(1);
        var end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + digits.substring(0, end);
    }

    /** Several numbers, one after the other. */
    public static String numbers(double... values) {
        var written = new StringBuilder();
        for (var value : values) {
            if (!written.isEmpty()) {
                written.append(' ');
            }
            written.append(number(value));
        }
        return written.toString();
    }
}
