package fr.carnetderefus.ui.proof;

import java.util.Comparator;

/**
 * Where words that were searched for stand.
 *
 * @param page from 0
 * @param from the first word there, from 0
 * @param to the last word
 */
record PageHit(int page, int from, int to) implements Comparable<PageHit> {
    private static final Comparator<PageHit> ORDER =
            Comparator.comparingInt(PageHit::page)
                    .thenComparingInt(PageHit::from)
                    .thenComparingInt(PageHit::to);

    @Override
    public int compareTo(PageHit other) {
        return ORDER.compare(this, other);
    }
}
