package fr.carnetderefus.exchange;

import java.util.List;
import java.util.Set;

/**
 * A list as it stands in its file: rows of texts, empty rows left out.
 *
 * @param lines headings and titles too, in the order of the file
 * @param doubts what may have been misread
 * @param hidden the numbers of the lines that a spreadsheet does not show; they are read all the
 *     same
 */
public record Grid(List<Line> lines, Set<Doubt> doubts, Set<Integer> hidden) {
    /** What may have been misread. */
    public enum Doubt {
        /** Some rows are in one encoding and some in another. */
        MIXED_ENCODINGS,
        /** Some characters could not be read, and stand as U+FFFD. */
        LOST_CHARACTERS
    }

    public Grid {
        lines = List.copyOf(lines);
        doubts = Set.copyOf(doubts);
        hidden = Set.copyOf(hidden);
    }

    /** How many of these lines a spreadsheet does not show. */
    public int hiddenAmong(List<Line> some) {
        return (int) some.stream().filter(line -> hidden.contains(line.number())).count();
    }

    /** How many columns the widest row has. */
    public int width() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }
}
