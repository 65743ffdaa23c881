package fr.carnetderefus.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list as a French spreadsheet opens it at a click; no cell of it is a formula. */
final class SafeCsv {
    private static final char MARK = '\uFEFF';

    private SafeCsv() {}

    /** The file's bytes: UTF-8 with its mark, cells apart by ";", lines by CR and LF. */
    static byte[] of(List<List<String>> rows) {
        var out = new StringWriter();
        out.append(MARK);
        try (var csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCell::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file yet
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
