package fr.carnetderefus.exchange;

import fr.carnetderefus.exchange.ListException.Reason;

import java.util.List;
import java.util.Optional;

/**
 * A list with its headings told from its rows.
 *
 * @param headings the line with the headings; empty where the list has none
 * @param rows the lines below, or all
 * @param width how many columns there are
 */
public record ListTable(Optional<Line> headings, List<Line> rows, int width) {
    /** Titles and remarks may stand above the headings, but no more than this. */
    private static final int REACH = 10;

    public ListTable {
        rows = List.copyOf(rows);
    }

    /** Finds the headings by what they say: the line of the first few that says most. */
    public static ListTable of(Grid grid) throws ListException {
        var lines = grid.lines();
        var best = -1;
        var most = 0L;
        for (var i = 0; i < Math.min(REACH, lines.size()); i++) {
            var known = lines.get(i).cells().stream().filter(ListTable::isKnown).count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best < 0
                ? new ListTable(Optional.empty(), lines, grid.width())
                : headedBy(grid, best);
    }

    /** The same with headings that say nothing to us, in the first line. */
    public static ListTable headed(Grid grid) throws ListException {
        return headedBy(grid, 0);
    }

    private static ListTable headedBy(Grid grid, int line) throws ListException {
        var lines = grid.lines();
        if (line == lines.size() - 1) {
            throw new ListException(Reason.HEADER_ONLY);
        }
        return new ListTable(
                Optional.of(lines.get(line)), lines.subList(line + 1, lines.size()), grid.width());
    }

    private static boolean isKnown(String cell) {
        return Headings.field(cell).isPresent();
    }

    /** What stands above a column; empty where nothing does. */
    public String heading(int column) {
        return headings.map(line -> line.cell(column).strip()).orElse("");
    }

    /** The column as spreadsheets name it: A, B, …, Z, AA. */
    public static String letters(int column) {
        var letter = Character.toString('A' + column % 26);
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }
}
