package fr.carnetderefus.proof.dossier.table;

import fr.carnetderefus.proof.dossier.copyist.Pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The house's letters in one document; it will hold the signs that were shown, and no others. */
public final class Letters {
    private final Typefaces faces;
    private final PDDocument document;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

    public Letters(Typefaces faces, PDDocument document) {
        this.faces = faces;
        this.document = document;
    }

    /** The instructions that show a text where the pen is. */
    public String shown(String text, Face face, double size) throws IOException {
        var said = new StringBuilder();
        for (var run : faces.runs(text, face)) {
            var font = font(run.face());
            run.text().codePoints().forEach(font::addToSubset);
            said.append(Pdf.name(name(run.face())))
                    .append(' ')
                    .append(Pdf.number(size))
                    .append(" Tf ")
                    .append(Pdf.bytes(font.encode(run.text())))
                    .append(" Tj ");
        }
        return said.toString();
    }

    private PDType0Font font(Face face) throws IOException {
        var known = fonts.get(face);
        if (known == null) {
            known = PDType0Font.load(document, faces.font(face), true);
            fonts.put(face, known);
        }
        return known;
    }

    private static String name(Face face) {
        return "House" + face.name();
    }

    /** Ends it: the fonts that were made use of, by their names. */
    public COSDictionary fonts() throws IOException {
        var named = new COSDictionary();
        for (var font : fonts.entrySet()) {
            font.getValue().subset();
            named.setItem(COSName.getPDFName(name(font.getKey())), font.getValue());
        }
        return named;
    }
}
