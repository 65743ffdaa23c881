package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** Every block, in every look, makes a PDF that keeps and can be read aloud. */
class PaperPdfTest {
    private static List<Block> everyBlock(String name) {
        return List.of(
                new Block.Heading("Pour " + name),
                new Block.Para("Une phrase pour " + name + "."),
                new Block.Lines(List.of(name, "1 rue des Lilas"), Block.Side.RIGHT),
                new Block.Steps(List.of("Un", name), true),
                new Block.Steps(List.of("Un", "Deux"), false),
                new Block.Facts(
                        "Faits",
                        List.of(Block.Fact.of("Nom", name), Block.Fact.code("Code", "aB3d0O1lI"))),
                new Block.Table("Table", List.of("A", "B"), List.of(List.of("a", name))),
                new Block.Month(
                        "Mois",
                        List.of("lun.", "mar."),
                        List.of(
                                List.of(
                                        new Block.Cell("", List.of()),
                                        new Block.Cell("1", List.of(name))))),
                new Block.FillIn("À compléter", 2, Block.Side.RIGHT),
                new Block.Choices(List.of("Oui", "Non")),
                new Block.Callout("Attention", "Demandez le justificatif."),
                new Block.Gap(),
                new Block.Signature("Signature de " + name),
                new Block.Apart("In English", "en", List.of(new Block.Para("A sentence."))));
    }

    private static byte[] pdf(Sheet.Look look, String name) {
        return PaperPdf.render(
                new Sheet("Feuille de " + name, "fr", everyBlock(name), look, "Carnet de refus"));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource(Sheet.Look.class)
    void isValidForBothProfiles(Sheet.Look look) throws Exception {
        assertEquals(List.of(), VeraPdf.faults(pdf(look, "Léa")));
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws Exception {
        try (var plain = new org.apache.pdfbox.pdmodel.PDDocument()) {
            plain.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            var out = new java.io.ByteArrayOutputStream();
            plain.save(out);
            var faults = VeraPdf.faults(out.toByteArray());
            assertTrue(faults.stream().anyMatch(f -> f.contains("3a")), faults.toString());
            assertTrue(faults.stream().anyMatch(f -> f.contains("ua1")), faults.toString());
        }
    }

    @Test
    void namesStayNames() throws Exception {
        var name = "<b onload=\"x\">&amp; Zoé-Œdipe ]]> </style>";
        var pdf = pdf(Sheet.Look.PLAIN, name);
        assertEquals(List.of(), VeraPdf.faults(pdf));
        assertTrue(text(pdf).contains(name), text(pdf));
    }

    @Test
    void signsOfOtherScriptsArePrintedOrShownAsMissing() throws Exception {
        var pdf = pdf(Sheet.Look.PLAIN, "Ελένη Мария \uD83D\uDE00 مريم");
        assertEquals(List.of(), VeraPdf.faults(pdf));
        var text = text(pdf);
        assertTrue(text.contains("Ελένη Мария"), text);
        assertTrue(text.contains(PaperPdf.NO_SIGN), text);
        assertFalse(text.contains("?"), text);
    }

    @Test
    void titleLanguageBookmarksAndFootAreThere() throws Exception {
        try (var document = Loader.loadPDF(pdf(Sheet.Look.PLAIN, "Léa"))) {
            var catalog = document.getDocumentCatalog();
            assertEquals("fr", catalog.getLanguage());
            assertEquals("Feuille de Léa", document.getDocumentInformation().getTitle());
            var preferences = catalog.getViewerPreferences();
            assertNotNull(preferences);
            assertTrue(preferences.displayDocTitle());
            var outline = catalog.getDocumentOutline();
            assertNotNull(outline);
            assertEquals("Feuille de Léa", outline.getFirstChild().getTitle());
            var last = document.getNumberOfPages();
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("1\u202F/\u202F" + last), text);
            assertTrue(text.contains(last + "\u202F/\u202F" + last), text);
        }
    }
}
