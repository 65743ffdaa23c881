package fr.carnetderefus.proof.dossier.copyist;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The words of a page and where they stand, to be laid unseen behind its image. */
final class WordsBehind extends PDFTextStripper {
    /** Of a page of small print there are 8,000. */
    private static final int MOST_SIGNS = 100_000;

    /** A word on its line. */
    private record Word(String text, AffineTransform from, double length) {}

    private final List<Word> words = new ArrayList<>();
    private int signs;

    private WordsBehind() {
        setSortByPosition(true);
    }

    /**
     * @param index of the page, from 0
     */
    static WordsBehind of(PDDocument document, int index) throws IOException {
        var words = new WordsBehind();
        words.setStartPage(index + 1);
        words.setEndPage(index + 1);
        words.getText(document);
        return words;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        super.writeString(text, positions);
        var first = positions.getFirst();
        var last = positions.getLast();
        var plain = plain(text);
        signs += plain.length();
        if (plain.isBlank() || signs > MOST_SIGNS) {
            return;
        }
        var matrix = first.getTextMatrix();
        var x = matrix.getTranslateX();
        var y = matrix.getTranslateY();
        var angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
        var size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        var length = Math.hypot(last.getEndX() - x, last.getEndY() - y);
        if (size > 0 && length > 0 && Double.isFinite(size + length + x + y)) {
            var from = AffineTransform.getTranslateInstance(x, y);
            from.rotate(angle);
            from.scale(size, size);
            words.add(new Word(plain, from, length / size));
        }
    }

    /** Without signs that mean nothing, or only to their maker. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' && c <= 0xFFFF && Meanings.isPlain(Character.toString(c)))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The instructions, for a font whose letters are {@link UnseenFont#WIDTH} wide. */
    String written(AffineTransform toSheet) {
        var written = new StringBuilder("BT 3 Tr /U 1 Tf\n");
        for (var word : words) {
            var at = new AffineTransform(toSheet);
            at.concatenate(word.from());
            var natural = word.text().length() * UnseenFont.WIDTH / 1000.0;
            written.append(Pdf.number(100 * word.length() / natural))
                    .append(" Tz ")
                    .append(Placement.written(at))
                    .append(" Tm <")
                    .append(
                            HexFormat.of()
                                    .formatHex(
                                            (word.text() + " ")
                                                    .getBytes(StandardCharsets.UTF_16BE)))
                    .append("> Tj\n");
        }
        return written.append("ET\n").toString();
    }
}
