package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.exchange.Grid.Doubt;
import fr.carnetderefus.exchange.ListException.Reason;
import fr.carnetderefus.exchange.ListSamples.Sample;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lists as French offices export them, and as they should never be. */
class ListFileTest {
    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    private static final Map<String, Reason> REASONS =
            Map.of(
                    "x_billion_laughs.xlsx",
                    Reason.HOSTILE_WORKBOOK,
                    "x_zip_bomb_300mb.xlsx",
                    Reason.UNPACKS_TOO_LARGE,
                    "x_truncated_half.xlsx",
                    Reason.DAMAGED_WORKBOOK,
                    "x_html_table_renamed.xls",
                    Reason.WEB_PAGE,
                    "fr_pdf_renamed.csv",
                    Reason.PDF);

    /** The JSON says CRLF, and the bytes, the same as those of the other file, have LF. */
    private static final String NOT_AS_ITS_RECORDS = "spectrum_newlines_crlf.csv";

    static List<Sample> samples() {
        return ListSamples.all();
    }

    private static Reason refused(byte[] bytes) {
        return assertThrows(ListException.class, () -> ListFile.read(bytes)).reason();
    }

    private static Reason refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(Grid grid) {
        var width = grid.width();
        return grid.lines().stream()
                .map(line -> java.util.stream.IntStream.range(0, width).mapToObj(line::cell))
                .map(java.util.stream.Stream::toList)
                .toList();
    }

    private static List<List<String>> rows(String text) throws ListException {
        return rows(ListFile.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachSampleIsReadOrRefusedAsTheManifestSays(Sample sample) throws Exception {
        if (sample.expected().startsWith("refuse")) {
            assertEquals(REASONS.get(sample.file()), refused(sample.bytes()));
        } else if (sample.expected().equals("no-crash")) {
            try {
                assertFalse(ListFile.read(sample.bytes()).lines().isEmpty());
            } catch (ListException e) {
                assertEquals(Reason.NOT_TEXT, e.reason());
            }
        } else {
            var grid = ListFile.read(sample.bytes());
            assertFalse(grid.lines().isEmpty());
            if (!sample.json().isEmpty() && !sample.file().equals(NOT_AS_ITS_RECORDS)) {
                assertEquals(sample.records(), rows(grid));
            }
        }
    }

    @Test
    void whatTheManifestOnlyDescribes() throws Exception {
        var many = ListFile.read(ListSamples.bytes("fr_1000_columns.csv"));
        assertEquals(1000, many.width());
        var trailing = ListFile.read(ListSamples.bytes("fr_trailing_empty_columns_rows.csv"));
        assertEquals(List.of(List.of("Nom", "Prénom"), List.of("LEFÈVRE", "Zoé")), rows(trailing));
        var offset = ListFile.read(ListSamples.bytes("x_merged_title_offset.xlsx"));
        assertEquals(List.of(1, 3, 4), offset.lines().stream().map(Line::number).toList());
        assertEquals("Nom", offset.lines().get(1).cell(1));
        var mixed = ListFile.read(ListSamples.bytes("fr_mixed_encodings.csv"));
        assertEquals(List.of("LEFÈVRE", "Zoé"), mixed.lines().get(1).cells());
        assertEquals(List.of("NOËL", "Anaïs"), mixed.lines().get(2).cells());
        assertEquals(Set.of(Doubt.MIXED_ENCODINGS), mixed.doubts());
        assertEquals(50_001, ListFile.read(ListSamples.bytes("x_50k_rows.xlsx")).lines().size());
        var edge = ListFile.read(ListSamples.bytes("x_date_serial_edge.xlsx"));
        assertEquals(List.of("60", "-1", "1e308"), edge.lines().getFirst().cells().subList(0, 3));
    }

    @Test
    void delimitersAreFoundOut() throws Exception {
        var table = List.of(List.of("Nom", "Prénom"), List.of("Muñoz", "Zoé"));
        for (var delimiter : List.of(";", ",", "\t", "|")) {
            assertEquals(table, rows("Nom,Prénom\r\nMuñoz,Zoé".replace(",", delimiter)));
        }
        assertEquals(table, rows("sep=#\nNom#Prénom\nMuñoz#Zoé"));
        assertEquals(List.of(List.of("Nom"), List.of("Muñoz")), rows("Nom\nMuñoz\n"));
        assertEquals(
                List.of(List.of("Nom", "Solde"), List.of("Muñoz", "1,50"), List.of("Roy", "2,25")),
                rows("Nom;Solde\nMuñoz;1,50\nRoy;2,25\n"));
        assertEquals(
                List.of(List.of("Nom", "Note"), List.of("Muñoz", "a,b")),
                rows("Nom ; \"Note\"\n\"Muñoz\" ; \"a,b\"").stream()
                        .map(r -> r.stream().map(String::strip).toList())
                        .toList());
    }

    @Test
    void eachRowKnowsItsLine() throws Exception {
        var grid =
                ListFile.read("sep=;\r\nNom;Note\r\n\r\nA;\"x\ny\nz\"\r\nB;\r\n".getBytes(UTF_8));
        assertEquals(List.of(2, 4, 7), grid.lines().stream().map(Line::number).toList());
        assertEquals(List.of("B"), grid.lines().getLast().cells());
    }

    @Test
    void quotesThatDoNotCloseAreRefusedAtTheirLine() {
        var open = "Nom;Note\nA;b\nC;\"d\nE;f\n";
        var refusal = assertThrows(ListException.class, () -> ListFile.read(open.getBytes(UTF_8)));
        assertEquals(Reason.UNBALANCED_QUOTES, refusal.reason());
        assertEquals(3, refusal.detail());
        assertEquals(Reason.UNBALANCED_QUOTES, refused("Nom;Note\nA;\"b\nC;\"d\"\nE;f\n"));
    }

    @Test
    void nothingIsALimitOfItsOwn() {
        assertEquals(Reason.EMPTY, refused(""));
        assertEquals(Reason.EMPTY, refused("\uFEFF"));
        assertEquals(Reason.EMPTY, refused(" \n;;\n\u00A0\n"));
        assertEquals(Reason.NOT_TEXT, refused("a;b".getBytes(StandardCharsets.UTF_16BE)));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        assertEquals(Reason.OLD_WORKBOOK, refused(old));
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertEquals(Reason.TOO_LARGE, refused(new byte[ListFile.MAX_BYTES + 1]));
        assertEquals(Reason.TOO_MANY_ROWS, refused("A;B\n".repeat(ListFile.MAX_ROWS + 2)));
        assertEquals(Reason.TOO_MANY_COLUMNS, refused(";".repeat(ListFile.MAX_COLUMNS) + "a\n"));
        var cell = "x".repeat(ListFile.MAX_CELL_LENGTH + 1);
        assertEquals(Reason.CELL_TOO_LONG, refused("Nom;Note\nA;" + cell + "\n"));
        var wide = ";".repeat(ListFile.MAX_COLUMNS - 1) + "a\n";
        var rows = ListFile.MAX_CELLS / ListFile.MAX_COLUMNS + 1;
        assertEquals(Reason.TOO_MANY_CELLS, refused(wide.repeat(rows)));
    }

    @Test
    void otherZipFilesAreNoWorkbooks() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office/>".getBytes(UTF_8));
        }
        assertEquals(Reason.OTHER_WORKBOOK, refused(bytes.toByteArray()));
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) throws Exception {
        var file = folder.resolve("liste.csv");
        var refusal = assertThrows(ListException.class, () -> ListFile.read(file));
        assertEquals(Reason.NOT_FOUND, refusal.reason());
        Files.writeString(file, "Nom;Prénom\nMuñoz;Zoé\n");
        assertEquals(2, ListFile.read(file).lines().size());
    }

    @Test
    void everyReasonSaysWhatToDo() {
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            for (var reason : Reason.values()) {
                var sentence = texts.get(new ListException(reason, 7).sentence());
                assertTrue(sentence.indexOf('.') < sentence.length() - 1, sentence);
            }
        }
    }
}
