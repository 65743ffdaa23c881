package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of the first pages, as far as the limits go. */
final class Text {
    /** Where a text stops being a page's: nobody's page has as many, all its letters in one. */
    private static final int GLYPHS_A_PAGE = 200_000;

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
        var count = Math.min(document.getNumberOfPages(), maxPages);
        text.whole = count == document.getNumberOfPages();
        for (var i = 0; i < count && text.goesOn(); i++) {
            text.readPage(document, i);
        }
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

    private void readPage(PDDocument document, int index) {
        try {
            var stripper = new Stripper(Math.min(GLYPHS_A_PAGE, maxChars - chars), until);
            add(stripper.read(document.getPage(index)));
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

    private static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
