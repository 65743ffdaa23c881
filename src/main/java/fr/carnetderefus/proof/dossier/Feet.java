package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.table.Face;
import fr.carnetderefus.proof.dossier.table.Letters;
import fr.carnetderefus.proof.dossier.table.Typefaces;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;

/**
 * What stands at the foot of each of a dossier's own pages. Only when all of them are laid out is
 * it known how many there are.
 *
 * @param said what it says beside the number
 * @param pages how many there are
 */
record Feet(Typefaces faces, String said, int pages) {
    private static final double SIZE = 8.5;
    private static final double LEADING = 1.3 * SIZE;

    /** From the page's end to the line that the foot hangs on. */
    private static final double UP = A4.BOTTOM - 5 * A4.MM;

    /** So many lines there are before the paper's edge, where printers reach. */
    private static final int LINES = 2;

    private static final double GAP = 3 * A4.MM;

    /** The instructions that draw it. */
    String drawn(Letters letters, int number) throws IOException {
        var line = A4.HEIGHT - UP;
        var right = A4.WIDTH - A4.SIDE;
        var count = number + "\u202F/\u202F" + pages;
        var counted = faces.width(count, Face.BOLD, SIZE);
        var drawn =
                new StringBuilder("/Artifact<</Type/Pagination/Subtype/Footer>>BDC q\n")
                        .append(A4.hair(A4.SIDE, right, line));
        var down = line + 2 * A4.MM + faces.baseline(Face.TEXT, SIZE, LEADING);
        drawn.append(A4.text(right - counted, down, A4.INK, letters.shown(count, Face.BOLD, SIZE)));
        var lines =
                faces.lines(said, Face.TEXT, SIZE, right - counted - GAP - A4.SIDE).stream()
                        .limit(LINES)
                        .toList();
        for (var text : lines) {
            drawn.append(A4.text(A4.SIDE, down, A4.QUIET, letters.shown(text, Face.TEXT, SIZE)));
            down += LEADING;
        }
        return drawn.append("Q EMC\n").toString();
    }

    /** Draws it below pages that were laid out elsewhere. */
    void draw(PDDocument document, int first) throws IOException {
        var letters = new Letters(faces, document);
        var number = first;
        for (var page : document.getPages()) {
            var contents = new ArrayList<PDStream>();
            contents.add(stream(document, "q\n"));
            for (Iterator<PDStream> there = page.getContentStreams(); there.hasNext(); ) {
                contents.add(there.next());
            }
            contents.add(stream(document, "\nQ\n" + drawn(letters, number++)));
            page.setContents(contents);
        }
        var fonts = letters.fonts();
        for (var page : document.getPages()) {
            var supplies = page.getResources().getCOSObject();
            var known = supplies.getCOSDictionary(COSName.FONT);
            if (known == null) {
                supplies.setItem(COSName.FONT, fonts);
            } else {
                known.addAll(fonts);
            }
        }
    }

    private static PDStream stream(PDDocument document, String drawn) throws IOException {
        return new PDStream(
                document,
                new ByteArrayInputStream(drawn.getBytes(StandardCharsets.US_ASCII)),
                COSName.FLATE_DECODE);
    }
}
