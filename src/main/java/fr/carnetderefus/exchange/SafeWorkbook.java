package fr.carnetderefus.exchange;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/**
 * A list as a workbook (XLSX): the headings stay in sight, days are days, all else is text, and no
 * cell is a formula. It is made in memory, with no file beside it.
 */
final class SafeWorkbook {
    /** What made it, as the file says; the version's form is the format's. */
    private static final String PROGRAM = "Carnet de refus";

    private static final String VERSION = "1.0";

    /** Day first in both languages, as lists write it everywhere. */
    private static final String DAY = "dd/mm/yyyy";

    /** The format "text": what is typed over a cell stays text too, "=1+1" as well as a number. */
    private static final String TEXT = "@";

    /** Spreadsheets count no day before 1900, and before this one they are a day ahead. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Widths of columns, in figures. */
    private static final int NARROWEST = 8;

    private static final int WIDEST = 50;
    private static final int AIR = 3;

    private SafeWorkbook() {}

    /**
     * The file's bytes.
     *
     * @param name the sheet's
     * @param rows each with a cell for each heading
     */
    static byte[] of(String name, List<String> headings, List<List<SheetCell>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, PROGRAM, VERSION)) {
            var sheet = book.newWorksheet(name);
            for (var column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().format(TEXT).set();
                sheet.width(column, width(headings.get(column), rows, column));
            }
            for (var row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (var column = 0; column < cells.size(); column++) {
                    fill(sheet, row + 1, column, cells.get(column));
                }
            }
            sheet.freezePane(0, 1);
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.pageOrientation("landscape");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file yet
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, int column, SheetCell cell) {
        switch (cell) {
            case SheetCell.Words(var text) -> text(sheet, row, column, text);
            case SheetCell.Day(var day, var text) -> day(sheet, row, column, day, text);
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
        sheet.style(row, column).format(TEXT).set();
    }

    private static void day(
            Worksheet sheet, int row, int column, @Nullable LocalDate day, String text) {
        if (day != null && day.isBefore(FIRST_DAY)) {
            text(sheet, row, column, text);
            return;
        }
        if (day != null) {
            sheet.value(row, column, day);
        }
        sheet.style(row, column).format(DAY).set();
    }

    private static int width(String heading, List<List<SheetCell>> rows, int column) {
        var longest =
                rows.stream()
                        .mapToInt(cells -> cells.get(column).text().length())
                        .reduce(heading.length(), Math::max);
        return Math.clamp(longest + AIR, NARROWEST, WIDEST);
    }
}
