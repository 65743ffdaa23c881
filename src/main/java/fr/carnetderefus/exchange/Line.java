package fr.carnetderefus.exchange;

import java.util.List;

/**
 * One row of a list.
 *
 * @param number the line of the file, or the row of the sheet, where it begins; 1 is the first
 * @param cells its texts as they are in the file, without the empty ones at its end
 */
public record Line(int number, List<String> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** The text in a column; empty past the row's end. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether a text shows nothing, be it of spaces that do not break. */
    static boolean isBlank(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
