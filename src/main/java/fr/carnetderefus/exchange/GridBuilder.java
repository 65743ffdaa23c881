package fr.carnetderefus.exchange;

import fr.carnetderefus.exchange.ListException.Reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes rows in as they are read, and refuses at the first that is too much. */
final class GridBuilder {
    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private long cells;

    /** Takes a row in; an empty one, and the empty cells at its end, are left out. */
    void add(int number, List<String> texts) throws ListException {
        var width = texts.size();
        while (width > 0 && Line.isBlank(texts.get(width - 1))) {
            width--;
        }
        if (width == 0) {
            return;
        }
        if (width > ListFile.MAX_COLUMNS) {
            throw new ListException(Reason.TOO_MANY_COLUMNS, ListFile.MAX_COLUMNS);
        }
        // one more than rows of people: the headings
        if (lines.size() > ListFile.MAX_ROWS) {
            throw new ListException(Reason.TOO_MANY_ROWS, ListFile.MAX_ROWS);
        }
        cells += width;
        if (cells > ListFile.MAX_CELLS) {
            throw new ListException(Reason.TOO_MANY_CELLS, ListFile.MAX_CELLS);
        }
        for (var text : texts.subList(0, width)) {
            if (text.length() > ListFile.MAX_CELL_LENGTH) {
                throw new ListException(Reason.CELL_TOO_LONG, number);
            }
        }
        lines.add(new Line(number, texts.subList(0, width)));
    }

    /** The row of that number is not shown by a spreadsheet. */
    void hide(int number) {
        hidden.add(number);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All that was taken in. */
    Grid grid(Set<Grid.Doubt> doubts) throws ListException {
        if (lines.isEmpty()) {
            throw new ListException(Reason.EMPTY);
        }
        return new Grid(lines, doubts, hidden);
    }
}
