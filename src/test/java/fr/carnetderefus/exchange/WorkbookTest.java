package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.carnetderefus.exchange.ListException.Reason;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What spreadsheets keep in cells, as texts. */
class WorkbookTest {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** A workbook of a hidden sheet, an empty one, and one with these rows. */
    private static byte[] workbook(String rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='%s'><Default Extension='xml' ContentType='application/xml'/>"
                                    .formatted(TYPES)
                            + override("/xl/workbook.xml", "sheet.main+xml")
                            + override("/xl/styles.xml", "styles+xml")
                            + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                            + override("/xl/worksheets/sheet2.xml", "worksheet+xml")
                            + override("/xl/worksheets/sheet3.xml", "worksheet+xml")
                            + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/officeDocument'"
                                    .formatted(PACKAGE, OFFICE)
                            + " Target='xl/workbook.xml'/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='%s' xmlns:r='%s'><sheets>".formatted(MAIN, OFFICE)
                            + "<sheet name='Caché' sheetId='1' state='hidden' r:id='r1'/>"
                            + "<sheet name='Vide' sheetId='2' r:id='r2'/>"
                            + "<sheet name='Liste' sheetId='3' r:id='r3'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='%s'>".formatted(PACKAGE)
                            + relationship("r1", "worksheet", "worksheets/sheet1.xml")
                            + relationship("r2", "worksheet", "worksheets/sheet2.xml")
                            + relationship("r3", "worksheet", "worksheets/sheet3.xml")
                            + relationship("r4", "styles", "styles.xml")
                            + "</Relationships>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns='%s'><numFmts count='3'>".formatted(MAIN)
                            + "<numFmt numFmtId='164' formatCode='[$-40C]d\\ mmmm\\ yyyy;@'/>"
                            + "<numFmt numFmtId='165' formatCode='0&quot; jours&quot;'/>"
                            + "<numFmt numFmtId='166' formatCode='[Red]#,##0'/></numFmts>"
                            + "<cellXfs count='5'><xf numFmtId='0'/><xf numFmtId='14'/>"
                            + "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/>"
                            + "</cellXfs></styleSheet>");
            part(zip, "xl/worksheets/sheet1.xml", sheet("<row r='1'><c r='A1'><v>9</v></c></row>"));
            part(zip, "xl/worksheets/sheet2.xml", sheet("<row r='1'><c r='A1' s='1'/></row>"));
            part(zip, "xl/worksheets/sheet3.xml", sheet(rows));
        }
        return out.toByteArray();
    }

    private static String override(String part, String type) {
        return "<Override PartName='%s' ContentType='%s'/>".formatted(part, TYPE + type);
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
                .formatted(id, OFFICE, type, target);
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String attributes, String content) throws Exception {
        var row = "<row r='2'><c r='A2' %s>%s</c></row>".formatted(attributes, content);
        return ListFile.read(workbook(row)).lines().getFirst().cell(0);
    }

    @Test
    void theFirstSheetThatShowsSomething() throws Exception {
        var rows = "<row r='3'><c r='C3' t='inlineStr'><is><t>Zoé</t></is></c></row>";
        var grid = ListFile.read(workbook(rows));
        assertEquals(List.of(new Line(3, List.of("", "", "Zoé"))), grid.lines());
        var empty = workbook("");
        assertEquals(
                Reason.EMPTY,
                assertThrows(ListException.class, () -> ListFile.read(empty)).reason());
    }

    @Test
    void hiddenRowsAreReadAndCounted() throws Exception {
        var rows = new StringBuilder();
        for (var row = 1; row <= 5; row++) {
            var hidden = List.of("", "hidden='1'", "hidden='true'", "hidden='0'", "").get(row - 1);
            rows.append(
                    "<row r='%d' %s><c r='A%d'><v>%d</v></c></row>"
                            .formatted(row, hidden, row, row));
        }
        rows.append("<row r='6' hidden='1'><c r='A6'/></row>");
        var grid = ListFile.read(workbook(rows.toString()));
        assertEquals(5, grid.lines().size());
        assertEquals(2, grid.hiddenAmong(grid.lines()));
        assertEquals(1, grid.hiddenAmong(grid.lines().subList(2, 5)));
    }

    @Test
    void numbersKeepTheirDigits() throws Exception {
        assertEquals("255081416802538", cell("", "<v>255081416802538</v>"));
        assertEquals("255081416802538", cell("", "<v>2.55081416802538E+14</v>"));
        assertEquals("255081416802538", cell("s='4'", "<v>255081416802538</v>"));
        assertEquals("12.5", cell("", "<v>12.50</v>"));
        assertEquals("0", cell("", "<v>0</v>"));
        assertEquals("12", cell("s='3'", "<v>12</v>"), "a unit is no date");
    }

    @Test
    void datesAreDays() throws Exception {
        assertEquals("31/12/1950", cell("s='1'", "<v>18628</v>"));
        assertEquals("31/12/1950", cell("s='2'", "<v>18628</v>"));
        assertEquals("31/12/1950 18:00", cell("s='1'", "<v>18628.75</v>"));
        assertEquals("28/02/1900", cell("s='1'", "<v>59</v>"));
        assertEquals("01/03/1900", cell("s='1'", "<v>61</v>"));
        assertEquals("60", cell("s='1'", "<v>60</v>"), "that day never was");
        assertEquals("-1", cell("s='1'", "<v>-1</v>"));
    }

    @Test
    void formulasAreWhatTheyCameTo() throws Exception {
        assertEquals("31/12/1950", cell("s='1'", "<f>TODAY()</f><v>18628</v>"));
        assertEquals("255081416802538", cell("", "<f>A1</f><v>2.55081416802538E14</v>"));
        assertEquals("00123", cell("t='str'", "<f>A1</f><v>00123</v>"));
        assertEquals("VRAI", cell("t='b'", "<v>1</v>"));
        assertEquals("#N/A", cell("t='e'", "<v>#N/A</v>"));
    }
}
