package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of a page with their places. */
final class Words extends Stripper {
    private static final Rectangle2D PAGE = new Rectangle2D.Float(0, 0, 1, 1);

    private final List<Word> words = new ArrayList<>();
    private final Sheet sheet;
    private boolean whole = true;

    private Words(PDPage page) throws IOException {
        super(Limits.MAX_GLYPHS, System.nanoTime() + Limits.TEXT_PAUSE.toNanos());
        this.sheet = Sheet.of(page);
    }

    /** What could be read before a fault, a limit or the end of the page. */
    static Words of(PDPage page) throws IOException {
        var words = new Words(page);
        if (words.sheet.isPaintable()) {
            try {
                var _ = words.read(page);
            } catch (RuntimeException e) {
                words.whole = false;
            }
        }
        return words;
    }

    List<Word> words() {
        return words;
    }

    boolean whole() {
        return whole && !isCut();
    }

    /** What PDFBox takes for a word may hold blanks, where the file itself sets them. */
    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        var word = new StringBuilder();
        var box = Sheet.nothing();
        for (var glyph : glyphs) {
            var letters = glyph.getUnicode();
            if (letters.isBlank()) {
                add(word, box);
                box = Sheet.nothing();
            } else {
                word.append(letters);
                sheet.cover(box, glyph.getTextMatrix(), glyph.getEndX(), glyph.getEndY());
            }
        }
        add(word, box);
    }

    private void add(StringBuilder word, Rectangle2D.Float box) {
        var seen = new Rectangle2D.Float();
        Rectangle2D.intersect(box, PAGE, seen);
        var text = Text.clean(word.substring(0, Math.min(word.length(), Limits.MAX_WORD_CHARS)));
        word.setLength(0);
        if (text.isBlank() || !(seen.width > 0 && seen.height > 0)) {
            return; // nothing, or beside the page
        }
        if (words.size() == Limits.MAX_WORDS) {
            whole = false;
            return;
        }
        words.add(new Word(text, seen.x, seen.y, seen.width, seen.height, false));
    }

    @Override
    protected void writeLineSeparator() {
        if (!words.isEmpty()) {
            words.add(words.removeLast().endingLine());
        }
    }
}
