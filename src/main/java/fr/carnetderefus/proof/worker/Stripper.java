package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * Reads one page's text in the order of its places, up to a number of glyphs and a moment. The bits
 * by which a file forbids to copy its text are not asked: they are meant against passing it on, and
 * here it stays on the machine of whoever holds the file, to find it again and to be read aloud,
 * which the same rules allow.
 */
class Stripper extends PDFTextStripper {
    /** The time is up. Not an IOException: PDFBox goes on after those, one form at a time. */
    static final class Late extends RuntimeException {
        private static final long serialVersionUID = 1;

        Late() {
            super("late", null, false, false);
        }
    }

    private final StringWriter text = new StringWriter();
    private final int maxGlyphs;
    private final long until;
    private int glyphs;

    /**
     * @param until as by {@link System#nanoTime}
     */
    Stripper(int maxGlyphs, long until) {
        this.maxGlyphs = maxGlyphs;
        this.until = until;
        output = text;
        setStartPage(0); // pages are handed over one by one, and stay without a number
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    /**
     * Reads a page; once.
     *
     * @throws Late when the moment has passed
     */
    String read(PDPage page) throws IOException {
        if (page.hasContents()) {
            processPage(page);
        }
        return text.toString().strip();
    }

    /** Whether glyphs were left out, as there were too many. */
    boolean isCut() {
        return glyphs > maxGlyphs;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > until) {
            throw new Late();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs++;
        if (!isCut()) {
            super.processTextPosition(glyph);
        }
    }
}
