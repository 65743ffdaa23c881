package fr.carnetderefus.exchange;

import java.util.regex.Pattern;

/**
 * A text that a spreadsheet shows and does not work out. Cells that begin with certain signs are
 * formulas to it, and a formula may fetch, send or start something.
 */
final class SafeCell {
    private static final String STARTS = "=+-@\t\r";
    private static final Pattern WRAPPED = Pattern.compile("=\"([^\"]*)\"");

    private SafeCell() {}

    /** The text with an apostrophe before it where it needs one. */
    static String of(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /**
     * What was meant by a cell that somebody made text: {@code '=x} as we write it, {@code '2550…}
     * and {@code ="2550…"} as people keep the digits of a number.
     */
    static String meant(String cell) {
        var wrapped = WRAPPED.matcher(cell.strip());
        if (wrapped.matches()) {
            return String.valueOf(wrapped.group(1));
        }
        var marked =
                cell.length() > 1
                        && cell.charAt(0) == '\''
                        && (STARTS.indexOf(cell.charAt(1)) >= 0
                                || Character.isDigit(cell.charAt(1)));
        return marked ? cell.substring(1) : cell;
    }
}
