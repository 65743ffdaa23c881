package fr.carnetderefus.exchange;

import fr.carnetderefus.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows that stayed out as a list of their own, each with its line and why. A French spreadsheet
 * opens it, and once mended it can be brought in like any other.
 */
public record RefusedRows(Texts texts) {
    /** The file's bytes. */
    public byte[] of(Preview preview) {
        var rows = new ArrayList<List<String>>();
        rows.add(headings(preview));
        preview.refused().forEach(row -> rows.add(cells(row, preview.table().width())));
        return SafeCsv.of(rows);
    }

    private List<String> headings(Preview preview) {
        var table = preview.table();
        var headings = new ArrayList<String>();
        for (var column = 0; column < table.width(); column++) {
            var heading = table.heading(column);
            var field = preview.mapping().field(column);
            var isKnown = Headings.field(heading).equals(field);
            // what was set by hand is recognised the next time
            headings.add(
                    field.isEmpty() || isKnown
                            ? heading
                            : texts.of("list.field", field.orElseThrow()));
        }
        headings.add(texts.get("list.column.line"));
        headings.add(texts.get("list.column.why"));
        return headings;
    }

    private List<String> cells(Judged.Refused row, int width) {
        var words = new ListWords(texts);
        var cells = new ArrayList<String>();
        for (var column = 0; column < width; column++) {
            cells.add(row.line().cell(column));
        }
        cells.add(Integer.toString(row.line().number()));
        cells.add(row.faults().stream().map(words::fault).collect(Collectors.joining(" ")));
        return cells;
    }
}
