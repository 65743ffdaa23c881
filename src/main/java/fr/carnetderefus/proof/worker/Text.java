package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of the first pages, as far as the limits go. */
final class Text {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

    private final List<String> pages = new ArrayList<>();
    private final int maxChars;
    private final long until = System.nanoTime() + Limits.TEXT_PAUSE.toNanos();
    private int chars;
    private boolean whole = true;

    private Text(int maxChars) {
        this.maxChars = maxChars;
    }

    static Text read(PDDocument document, int maxPages, int maxChars) {
        var text = new Text(maxChars);
        var pages = document.getPages().iterator();
        for (var i = 0; i < maxPages && pages.hasNext() && text.goesOn(); i++) {
            text.readPage(pages.next());
        }
        text.whole &= !pages.hasNext();
        return text;
    }

    List<String> pages() {
        return pages;
    }

    boolean whole() {
        return whole;
    }

    private boolean goesOn() {
        var room = chars < maxChars && System.nanoTime() < until;
        whole &= room;
        return room;
    }

    private void readPage(PDPage page) {
        try {
            var stripper = new Stripper(Math.min(Limits.MAX_GLYPHS, maxChars - chars), until);
            add(stripper.read(page));
            whole &= !stripper.isCut();
        } catch (IOException | RuntimeException e) {
            add(""); // this page's fault, or lateness; the others keep their places
            whole = false;
        }
    }

    private void add(String page) {
        var fits = page.length() <= maxChars - chars;
        var text = clean(fits ? page : page.substring(0, maxChars - chars));
        whole &= fits;
        chars += text.length();
        pages.add(text);
    }

    /** Blanks for control characters: no word holds one, and no index should. */
    static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
