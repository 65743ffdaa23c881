package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.PageText;
import fr.carnetderefus.proof.PageWord;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words of one page that are selected, from where one began to where one is.
 *
 * @param page from 0
 */
record PageSelection(int page, PageText text, int start, int end) {
    /** The lines above and below are far, however near their words are. */
    private static final double ACROSS_LINES = 4;

    /** All words of a page that has some. */
    static PageSelection all(int page, PageText text) {
        return new PageSelection(page, text, 0, text.words().size() - 1);
    }

    /** The word nearest to a point of a page that has some, in fractions of the page. */
    static int nearest(PageText text, double x, double y) {
        var words = text.words();
        return IntStream.range(0, words.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> distance(words.get(i), x, y)))
                .orElseThrow();
    }

    private static double distance(PageWord word, double x, double y) {
        return new PageBox(
                        word.x(),
                        word.y() * ACROSS_LINES,
                        word.width(),
                        word.height() * ACROSS_LINES)
                .distance(x, y * ACROSS_LINES);
    }

    PageSelection to(int word) {
        return new PageSelection(page, text, start, word);
    }

    List<PageBox> boxes() {
        return PageBox.lines(text, Math.min(start, end), Math.max(start, end));
    }

    /** The words, apart by blanks and their lines by line feeds. */
    String words() {
        var chosen = text.words().subList(Math.min(start, end), Math.max(start, end) + 1);
        return chosen.stream()
                .map(word -> word.text() + (word.endsLine() ? "\n" : " "))
                .collect(Collectors.joining())
                .strip();
    }
}
