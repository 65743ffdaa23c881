package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.MakeRecovery;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.imageio.ImageIO;

/** Recovery sheets as they are printed: a page each, valid for both profiles, with every word. */
class RecoveryPaperTest {
    @TempDir Path folder;

    private static void picture(byte[] pdf, String name) throws Exception {
        var pictures = Files.createDirectories(Path.of("target/screenshots"));
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 100);
            assertTrue(ImageIO.write(image, "png", pictures.resolve(name + ".png").toFile()));
        }
    }

    @Test
    void eachSheetIsAPageWithItsWordsInOrder() throws Exception {
        var file = folder.resolve("famille Noël.carnet");
        var carnets = Carnets.shipped(Clock.systemUTC());
        try (var register = carnets.create(file, "un cheval à bascule".toCharArray())) {
            for (var language : Language.values()) {
                for (var kind : Sheets.values()) {
                    var sheets = MakeRecovery.drawUp(kind);
                    var paper = new RecoveryPaper(register, Texts.in(language), register.today());
                    var pdf = PaperPdf.render(paper.of(sheets));
                    assertEquals(List.of(), VeraPdf.faults(pdf));
                    picture(
                            pdf,
                            "recovery-"
                                    + kind.name().toLowerCase(java.util.Locale.ROOT)
                                    + "-"
                                    + language.code());
                    try (var document = Loader.loadPDF(pdf)) {
                        assertEquals(sheets.size(), document.getNumberOfPages());
                        for (var sheet : sheets) {
                            var stripper = new PDFTextStripper();
                            var page = Math.max(1, sheet.number());
                            stripper.setStartPage(page);
                            stripper.setEndPage(page);
                            var text = stripper.getText(document).replaceAll("\\s+", " ");
                            assertTrue(text.contains("famille Noël.carnet"), text);
                            var at = 0;
                            for (var i = 0; i < 24; i++) {
                                var word = (i + 1) + ". " + sheet.words().get(i);
                                at = text.indexOf(word, at);
                                assertTrue(at >= 0, word + " in order in: " + text);
                            }
                        }
                    }
                }
            }
        }
    }
}
