package fr.carnetderefus.proof;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

/** Letters as an office sends them: one to three pages of text, the font inside. */
final class MadeProofs {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int LINES = 40;

    private MadeProofs() {}

    /**
     * @param number tells one from the other
     */
    static byte[] make(int number) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var ttf = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            var font = PDType0Font.load(document, ttf);
            for (var page = 0; page <= number % 3; page++) {
                write(document, font, number, page);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void write(PDDocument document, PDFont font, int number, int index)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(16);
            content.newLineAtOffset(60, 780);
            content.setFont(font, 14);
            content.showText("Mon espace santé : opposition n° " + number);
            content.setFont(font, 10);
            for (var line = 0; line < LINES; line++) {
                content.newLine();
                content.showText(
                        "Page %d, ligne %d : la personne n° %d s’est opposée le 23 novembre 2026."
                                .formatted(index + 1, line, number * 31 + line));
            }
            content.endText();
        }
    }
}
