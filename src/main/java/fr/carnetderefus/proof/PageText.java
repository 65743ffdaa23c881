package fr.carnetderefus.proof;

import java.util.List;

/**
 * The words of a page.
 *
 * @param words in reading order
 * @param whole whether they are all: a page may hold more than the limits
 */
public record PageText(List<PageWord> words, boolean whole) {
    public PageText {
        words = List.copyOf(words);
    }
}
