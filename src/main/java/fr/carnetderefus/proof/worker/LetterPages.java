package fr.carnetderefus.proof.worker;

import fr.carnetderefus.proof.dossier.copyist.Pdf;
import fr.carnetderefus.proof.dossier.table.Face;
import fr.carnetderefus.proof.dossier.table.Letters;
import fr.carnetderefus.proof.dossier.table.Typefaces;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Headers and words on sheets of A4, in the house's letters. */
final class LetterPages {
    private static final double WIDTH = PDRectangle.A4.getWidth();
    private static final double HEIGHT = PDRectangle.A4.getHeight();
    private static final double SIDE = 62;
    private static final double TOP = 62;

    /** Above the number of the page. */
    private static final double BOTTOM = 72;

    private static final double SIZE = 11;
    private static final double LEADING = 16;
    private static final double NUMBER_SIZE = 9;
    private static final double NUMBER_AT = 40;

    /** The names of headers stand in a column of their own. */
    private static final double NAMES = 54;

    private static final String INK = "0.106 0.165 0.286";
    private static final String QUIET = "0.294 0.345 0.447";
    private static final String HAIR = "0.522 0.486 0.42";
    private static final String SUBJECT = "Subject";

    private final PDDocument document;
    private final Typefaces faces;
    private final Letters letters;
    private final LetterLines lines;
    private final List<StringBuilder> sheets = new ArrayList<>();
    private double down;
    private boolean cut;

    LetterPages(PDDocument document, Typefaces faces) {
        this.document = document;
        this.faces = faces;
        this.letters = new Letters(faces, document);
        this.lines = new LetterLines(faces, SIZE);
        turn();
    }

    /** Adds a message: the outermost, or one within it. */
    void add(Map<String, String> headers, String text) throws IOException {
        if (sheets.size() > 1 || down > TOP) {
            down += LEADING;
            rule();
        }
        for (var header : headers.entrySet()) {
            header(header.getKey(), header.getValue());
        }
        if (!headers.isEmpty()) {
            down += LEADING / 2;
            rule();
        }
        for (var paragraph : LetterLines.paragraphs(text)) {
            for (var line : lines.of(paragraph, Face.TEXT, WIDTH - 2 * SIDE)) {
                if (!line(SIDE, Face.TEXT, INK, line)) {
                    return;
                }
            }
        }
    }

    private void header(String name, String value) throws IOException {
        var face = name.equals(SUBJECT) ? Face.BOLD : Face.TEXT;
        var called = name;
        for (var line : lines.of(value, face, WIDTH - 2 * SIDE - NAMES)) {
            if (!line(SIDE + NAMES, face, INK, line)) {
                return;
            }
            show(SIDE, HEIGHT - down, Face.TEXT, SIZE, QUIET, called);
            called = "";
        }
    }

    /** A line of words, on the next sheet where this one is full; false where there is none. */
    private boolean line(double across, Face face, String colour, String words) throws IOException {
        if (down + LEADING > HEIGHT - BOTTOM) {
            if (sheets.size() == Limits.MAX_LETTER_PAGES) {
                cut = true;
                return false;
            }
            turn();
        }
        down += LEADING;
        show(across, HEIGHT - down, face, SIZE, colour, words);
        return true;
    }

    private void turn() {
        sheets.add(new StringBuilder());
        down = TOP;
    }

    private void show(double across, double up, Face face, double size, String colour, String words)
            throws IOException {
        if (!words.isBlank()) {
            sheets.getLast().append(shown(across, up, face, size, colour, words));
        }
    }

    private String shown(
            double across, double up, Face face, double size, String colour, String words)
            throws IOException {
        return "BT "
                + colour
                + " rg "
                + Pdf.numbers(across, up)
                + " Td "
                + letters.shown(words, face, size)
                + "ET\n";
    }

    private void rule() {
        sheets.getLast()
                .append("0.5 w ")
                .append(HAIR)
                .append(" RG ")
                .append(Pdf.numbers(SIDE, HEIGHT - down))
                .append(" m ")
                .append(Pdf.numbers(WIDTH - SIDE, HEIGHT - down))
                .append(" l S\n");
        down += LEADING / 2;
    }

    /** Whether there was more than the pages hold. */
    boolean cut() {
        return cut;
    }

    /** Whether the fonts have every sign. */
    boolean everySign() {
        return lines.everySign();
    }

    /** Puts the sheets into the document. */
    void finish() throws IOException {
        var all = sheets.size();
        var written = new ArrayList<PDStream>();
        for (var number = 1; number <= all; number++) {
            var sheet = sheets.get(number - 1);
            if (all > 1) {
                sheet.append(number(number + " / " + all));
            }
            var bytes = sheet.toString().getBytes(StandardCharsets.ISO_8859_1);
            written.add(
                    new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        }
        var fonts = new COSDictionary();
        fonts.setItem(COSName.FONT, letters.fonts());
        var resources = new PDResources(fonts);
        for (var content : written) {
            var page = new PDPage(PDRectangle.A4);
            page.setResources(resources);
            page.setContents(content);
            document.addPage(page);
        }
    }

    private String number(String words) throws IOException {
        var across = WIDTH - SIDE - faces.width(words, Face.TEXT, NUMBER_SIZE);
        return shown(across, NUMBER_AT, Face.TEXT, NUMBER_SIZE, QUIET, words);
    }
}
