package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.exchange.SheetCell.Day;
import fr.carnetderefus.exchange.SheetCell.Words;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;

/** What a spreadsheet finds in a workbook of ours. */
class SafeWorkbookTest {
    private static final byte[] BOOK =
            SafeWorkbook.of(
                    "Personnes",
                    List.of("Nom", "Né le", "Très long titre"),
                    List.of(
                            List.of(words("=HYPERLINK(\"x\")"), day("1950-12-31"), words("1")),
                            List.of(words("2550814168025 38"), day("1850-01-02"), words("")),
                            List.of(
                                    words("Zoé 🦋 <&>"),
                                    new Day(null, ""),
                                    words("x".repeat(90)))));

    @TempDir Path folder;

    private static SheetCell words(String text) {
        return new Words(text);
    }

    private static SheetCell day(String day) {
        return new Day(LocalDate.parse(day), "le " + day);
    }

    private static Cell cell(int row, int column) throws IOException {
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(BOOK), new ReadingOptions(true, true))) {
            return book.getFirstSheet().read().get(row).getCell(column);
        }
    }

    /** From a file, as spreadsheets read it: the sizes are told at the end. */
    private String part(String name) throws IOException {
        var file = Files.write(folder.resolve("liste.xlsx"), BOOK);
        try (var zip = new ZipFile(file.toFile())) {
            var entry = Objects.requireNonNull(zip.getEntry(name), name);
            try (var in = Objects.requireNonNull(zip.getInputStream(entry), name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void aDayIsADayAndSortsAsOne() throws Exception {
        assertEquals(CellType.NUMBER, cell(1, 1).getType());
        assertEquals(18_628, cell(1, 1).asNumber().intValueExact());
        assertEquals("dd/mm/yyyy", cell(1, 1).getDataFormatString());
        // a day that no spreadsheet counts is told in words
        assertEquals("le 1850-01-02", cell(2, 1).getText());
    }

    @Test
    void allElseIsTextAndNothingIsWorkedOut() throws Exception {
        for (var row : List.of(1, 2, 3)) {
            assertEquals(CellType.STRING, cell(row, 0).getType());
        }
        assertEquals("=HYPERLINK(\"x\")", cell(1, 0).getText());
        assertEquals("Zoé 🦋 <&>", cell(3, 0).getText());
        assertEquals(CellType.STRING, cell(1, 2).getType(), "a figure is no number of anything");
        assertFalse(part("xl/worksheets/sheet1.xml").contains("<f>"));
        // the format "text", for what is typed over it
        assertTrue(part("xl/styles.xml").contains("<numFmt numFmtId=\"165\" formatCode=\"@\"/>"));
        assertTrue(part("xl/worksheets/sheet1.xml").contains("<c r=\"C3\" s=\"2\"></c>"));
    }

    @Test
    void theHeadingsStayInSightAndColumnsAreWideEnough() throws Exception {
        var sheet = part("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("ySplit=\"1\""), sheet);
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertFalse(sheet.contains("xSplit=\"1\""), sheet);
        assertTrue(sheet.contains("max=\"3\" width=\"50.0\""), sheet);
        assertTrue(part("xl/styles.xml").contains("<b/>"), "the headings are bold");
        assertTrue(part("xl/workbook.xml").contains("name=\"Personnes\""));
    }
}
