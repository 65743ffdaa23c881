package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** Papers for whoever has to report: of one person, and of everybody. */
class PaperCommandTest {
    @TempDir Path folder;

    private static String text(Path pdf) throws Exception {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theReportOfStepsIsOfOnePersonWhoMustBeNamed() throws Exception {
        var shell = new Shell(folder).created();
        var nadia = shell.add("Nadia", "Martin", "1984-08-14", "adult");
        var out = shell.path("rapport.pdf");
        assertTrue(
                shell.on("paper", "--kind", "steps-taken", out.toString())
                        .expect(2)
                        .err()
                        .contains("steps-taken"));
        assertFalse(Files.exists(out));
        shell.on("paper", "--kind", "steps-taken", "--person", nadia, out.toString()).expect(0);
        assertTrue(text(out).contains("Nadia Martin"), text(out));
    }

    @Test
    void theFiguresAreOfEverybodyAndNameNobody() throws Exception {
        var shell = new Shell(folder).created();
        shell.add("Nadia", "Martin", "1984-08-14", "adult");
        var french = shell.path("chiffres.pdf");
        shell.on("paper", "--kind", "figures", french.toString()).expect(0);
        assertTrue(text(french).contains("Le carnet en chiffres"), text(french));
        assertFalse(text(french).contains("Martin"), text(french));
        var english = shell.path("figures.pdf");
        shell.on("paper", "--kind", "figures", "--lang", "en", english.toString()).expect(0);
        assertTrue(text(english).contains("The carnet in figures"), text(english));
        try (var document = Loader.loadPDF(Files.readAllBytes(english))) {
            assertEquals(1, document.getNumberOfPages());
        }
    }
}
