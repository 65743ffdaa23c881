package fr.carnetderefus.proof;

import java.util.List;

/**
 * The text of a PDF.
 *
 * @param pages the text of each page, from the first, in reading order, lines ended by {@code \n};
 *     empty for a page without text, a scan for one, and for one that cannot be read
 * @param whole whether all there is was read; otherwise pages or parts of them are missing, for a
 *     limit or for a fault inside
 */
public record PdfText(List<String> pages, boolean whole) {
    public PdfText {
        pages = List.copyOf(pages);
    }

    /** All pages in one, a blank line between two. */
    public String joined() {
        return String.join("\n\n", pages);
    }
}
