package fr.carnetderefus.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import fr.carnetderefus.text.Texts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows that stayed out as a list of their own, each with its line and why. A French spreadsheet
 * opens it, and once mended it can be brought in like any other.
 */
public record RefusedRows(Texts texts) {
    private static final char MARK = '\uFEFF';

    /** The file's bytes: UTF-8 with its mark, cells apart by ";". */
    public byte[] of(Preview preview) {
        var out = new StringWriter();
        out.append(MARK);
        try (var csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out)) {
            csv.writeRecord(safe(headings(preview)));
            for (var row : preview.refused()) {
                csv.writeRecord(safe(cells(row, preview.table().width())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file yet
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
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

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(SafeCell::of).toList();
    }
}
