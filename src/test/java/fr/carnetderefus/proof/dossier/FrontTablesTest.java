package fr.carnetderefus.proof.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.paper.VeraPdf;
import fr.carnetderefus.proof.Samples;
import fr.carnetderefus.proof.dossier.table.Column;
import fr.carnetderefus.proof.dossier.table.Section;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Long tables of a dossier: every row, in order, by the rules, and the columns on each page. */
class FrontTablesTest {
    private static final String SAMPLE = "ok_lookalike_text.pdf";
    private static final List<Column> COLUMNS =
            List.of(Column.words("Rang", 20), Column.words("Nom"), Column.code("Signe", 60));

    @TempDir Path folder;

    private byte[] bound(Section... sections) throws Exception {
        var out = folder.resolve("tables.pdf");
        Bound.bind(out, Map.of(SAMPLE, Samples.bytes(SAMPLE)), List.of(sections), Watched.unseen());
        var bytes = Files.readAllBytes(out);
        assertEquals(List.of(), VeraPdf.faults(bytes));
        return bytes;
    }

    private static Section rows(int count) {
        return Section.of(
                "Une longue liste",
                "Ce qu’elle dit.",
                COLUMNS,
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> List.of("n" + i, "Nom de " + i, "abcd" + i))
                        .toList());
    }

    private static String text(PDDocument document, int from, int to) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }

    private static List<COSDictionary> tags(PDDocument document, String kind) {
        var found = new ArrayList<COSDictionary>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getK(), kind, found);
        return found;
    }

    private static void collect(@Nullable Object of, String kind, List<COSDictionary> found) {
        switch (of) {
            case COSArray several ->
                    IntStream.range(0, several.size())
                            .forEach(i -> collect(several.getObject(i), kind, found));
            case COSDictionary tag -> {
                if (kind.equals(tag.getNameAsString(COSName.S))) {
                    found.add(tag);
                }
                collect(tag.getDictionaryObject(COSName.K), kind, found);
            }
            case null, default -> {
                // a mark
            }
        }
    }

    @Test
    void everyRowStandsThereInOrderAndTheColumnsOnEachPage() throws Exception {
        try (var document = Loader.loadPDF(bound(rows(200)))) {
            var tables = document.getNumberOfPages() - 3; // two sheets and a document
            assertTrue(tables > 4, () -> tables + " pages");
            var from = 0;
            for (var page = 2; page < tables + 2; page++) {
                var text = text(document, page, page);
                assertTrue(text.contains("Rang"), text);
                assertTrue(text.contains(page + "\u202F/\u202F" + (tables + 2)), text);
            }
            var all = text(document, 2, tables + 1);
            for (var i = 1; i <= 200; i++) {
                var at = all.indexOf("n" + i + " ", from);
                assertTrue(at >= from, "row " + i);
                from = at;
            }
            assertEquals(1 + 200, tags(document, "TR").size());
            assertEquals(3 + 200, tags(document, "TH").size());
            assertEquals(400, tags(document, "TD").size());
        }
    }

    @Test
    void aRowTallerThanAPageGoesOnOnTheNext() throws Exception {
        var words = IntStream.rangeClosed(1, 2_000).mapToObj(i -> "mot" + i).toList();
        var tall = List.of("1", String.join(" ", words), "ab");
        var section = Section.of("Une ligne", "", COLUMNS, List.of(tall, List.of("2", "", "cd")));
        try (var document = Loader.loadPDF(bound(section))) {
            var text = text(document, 2, document.getNumberOfPages() - 2);
            assertEquals(
                    words,
                    text.replaceAll("\\s+", " ")
                            .lines()
                            .flatMap(l -> List.of(l.split(" ")).stream())
                            .filter(w -> w.startsWith("mot"))
                            .toList());
            var cells = tags(document, "TD");
            assertEquals(4, cells.size());
            assertTrue(((COSArray) cells.getFirst().getDictionaryObject(COSName.K)).size() > 1);
        }
    }

    /** Each group under its name, which stands again where it goes on, and has a bookmark. */
    @Test
    void groupsHaveTablesAndHeadingsOfTheirOwn() throws Exception {
        var groups = new ArrayList<Section.Group>();
        groups.add(new Section.Group("Personne", List.of()));
        for (var count : List.of(3, 60, 2, 40, 1)) {
            var rows =
                    IntStream.rangeClosed(1, count)
                            .mapToObj(i -> List.of("n" + i, "Nom de " + i, "ab"))
                            .toList();
            groups.add(new Section.Group("Groupe de " + count + ".", rows));
        }
        var section = new Section("Ce qui fut", "", COLUMNS, groups);
        try (var document = Loader.loadPDF(bound(rows(2), section))) {
            assertEquals(1 + 5, tags(document, "Table").size());
            assertEquals(5, tags(document, "H3").size(), "nobody is named of whom nothing is said");
            var all = text(document, 2, document.getNumberOfPages() - 2);
            assertTrue(all.split("Groupe de 60\\.", -1).length > 2, all);
            for (var page = 2; page <= document.getNumberOfPages() - 2; page++) {
                var text = text(document, page, page);
                assertFalse(
                        text.matches("(?s).*Groupe de \\d+\\.\\s*Rang Nom Signe\\s*Essai.*"), text);
            }
            var below = new ArrayList<String>();
            for (var mark : document.getDocumentCatalog().getDocumentOutline().children()) {
                if (mark.getTitle().equals("Ce qui fut")) {
                    mark.children().forEach(each -> below.add(each.getTitle()));
                }
            }
            assertEquals(
                    List.of(
                            "Groupe de 3.",
                            "Groupe de 60.",
                            "Groupe de 2.",
                            "Groupe de 40.",
                            "Groupe de 1."),
                    below);
        }
    }

    @Test
    void namesOfAnyKindStandInIt() throws Exception {
        var names =
                List.of(
                        "Иванова Ольга",
                        "Παπαδοπούλου",
                        "x".repeat(400),
                        "a\nb",
                        "\uD83D\uDE00",
                        "( ) \\ < >",
                        "");
        var rows = names.stream().map(n -> List.of("1", n, "ab")).toList();
        var section = Section.of(names.get(2), names.get(0), COLUMNS, rows);
        try (var document = Loader.loadPDF(bound(section, rows(0), rows(3)))) {
            var text = text(document, 2, 2);
            assertTrue(text.contains("Иванова Ольга"), text);
            assertTrue(text.contains("Παπαδοπούλου"), text);
            assertTrue(text.contains("( ) \\ < >"), text);
            assertTrue(text.contains("\u25A1"), text);
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var titles = new ArrayList<String>();
            outline.children().forEach(mark -> titles.add(mark.getTitle()));
            // a table of no rows is none
            assertEquals(1, titles.stream().filter("Une longue liste"::equals).count());
        }
    }
}
