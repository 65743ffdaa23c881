package fr.carnetderefus.bench;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A proof such as a site gives: one page, two fonts it holds a part of, some lines. */
final class MadeProof {
    private static final String FONTS = "/fr/carnetderefus/ui/parts/fonts/CarnetText-";

    private MadeProof() {}

    /** The proof of a number, unlike any other. */
    static byte[] of(int number) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var bold = font(document, "Bold");
            var text = font(document, "Regular");
            try (var content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(0.1f, 0.16f, 0.29f);
                content.addRect(60, 760, 475, 2);
                content.fill();
                content.beginText();
                content.setFont(bold, 18);
                content.newLineAtOffset(60, 775);
                content.showText("Justificatif d’opposition n° " + number);
                content.setFont(text, 11);
                content.setLeading(18);
                content.newLineAtOffset(0, -50);
                for (var line : lines(number)) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** What is written on it, as it is read when a proof is filed. */
    static String text(int number) {
        return "Justificatif d’opposition n° " + number + "\n" + String.join("\n", lines(number));
    }

    private static PDType0Font font(PDDocument document, String weight) throws IOException {
        try (var in = MadeProof.class.getResourceAsStream(FONTS + weight + ".ttf")) {
            return PDType0Font.load(document, Objects.requireNonNull(in), true);
        }
    }

    private static List<String> lines(int number) {
        return List.of(
                "Madame, Monsieur,",
                "Nous vous confirmons que l’opposition à la création de l’espace de santé",
                "du dossier "
                        + Integer.toString(number, 36).toUpperCase(Locale.ROOT)
                        + "-"
                        + number,
                "a bien été enregistrée le " + (1 + number % 28) + " novembre 2026.",
                "Conservez ce document : il peut vous être demandé.",
                "Personne fictive, document sans valeur, fabriqué pour une mesure.");
    }
}
