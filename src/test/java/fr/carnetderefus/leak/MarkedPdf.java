package fr.carnetderefus.leak;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.IOException;
import java.nio.file.Path;

/** A proof with a text on its one page, in a compressed content stream. */
final class MarkedPdf {
    private MarkedPdf() {}

    static void write(Path file, String text) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content =
                    new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            document.save(file.toFile());
        }
    }
}
