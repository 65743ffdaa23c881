package fr.carnetderefus.exchange;

import org.dhatim.fastexcel.Workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A workbook as a spreadsheet saves it while a filter is on. */
public final class HiddenRows {
    private HiddenRows() {}

    /** These lines, their cells apart by {@code ;}, some of them hidden; the first is 0. */
    public static byte[] workbook(List<String> lines, Set<Integer> hidden) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Liste");
            for (var row = 0; row < lines.size(); row++) {
                var cells = lines.get(row).split(";", -1);
                for (var column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
            hidden.forEach(sheet::hideRow);
            sheet.finish();
        }
        return out.toByteArray();
    }
}
