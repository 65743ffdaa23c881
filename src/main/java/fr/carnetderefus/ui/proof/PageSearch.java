package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.ui.desk.Desk;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Searches a document page by page, from the page in sight on. Words that stand together count;
 * only where they do so nowhere, each by itself: so do those by which the document was found.
 */
final class PageSearch {
    /** How long a page one turns to may wait for the search, about. */
    private static final long TURN_NANOS = 80_000_000;

    private final Desk desk;
    private final Pdf pdf;
    private final Runnable changed;
    private final NavigableSet<PageHit> together = new TreeSet<>();
    private final NavigableSet<PageHit> apart = new TreeSet<>();
    private PageQuery query = PageQuery.of("");
    private int search;
    private int first;
    private int pages;
    private int done;
    private boolean anyWord;
    private @Nullable PageHit current;
    private @Nullable Running running;

    /**
     * @param changed runs when something was found, the last page was searched, or another search
     *     began
     */
    PageSearch(Desk desk, Pdf pdf, Runnable changed) {
        this.desk = desk;
        this.pdf = pdf;
        this.changed = changed;
    }

    /** What is left to search: the pages from the first on, round to it, less those done. */
    private record Part(PageQuery query, int first, int done, int pages) {}

    /** What some pages came to. */
    private record Found(List<PageHit> together, List<PageHit> apart, int pages, boolean anyWord) {}

    /** Begins anew; nothing is searched for without words. */
    void start(PageQuery words, int firstPage, int pageCount) {
        stop();
        query = words;
        first = firstPage;
        pages = words.isEmpty() ? 0 : pageCount;
        done = 0;
        anyWord = false;
        current = null;
        together.clear();
        apart.clear();
        next();
        changed.run();
    }

    void stop() {
        search++;
        if (running != null) {
            running.cancel();
            running = null;
        }
        pages = done;
    }

    private void next() {
        if (!isOver()) {
            var number = search;
            var part = new Part(query, first, done, pages);
            running =
                    desk.look(
                            () -> look(part),
                            found -> {
                                if (number == search) { // no answer to an old question
                                    add(found);
                                }
                            },
                            failure -> {
                                pages = done;
                                desk.tell(failure);
                            });
        }
    }

    private Found look(Part part) {
        var start = System.nanoTime();
        var together = new ArrayList<PageHit>();
        var apart = new ArrayList<PageHit>();
        var any = false;
        var i = part.done();
        do {
            var page = (part.first() + i++) % part.pages();
            var text = desk.reader().words(pdf, page);
            if (text.isPresent()) {
                together.addAll(part.query().together(page, text.get()));
                apart.addAll(part.query().apart(page, text.get()));
                any |= !text.get().words().isEmpty();
            }
        } while (i < part.pages() && System.nanoTime() - start < TURN_NANOS);
        return new Found(together, apart, i - part.done(), any);
    }

    private void add(Found found) {
        running = null;
        if (together.isEmpty() && !found.together().isEmpty()) {
            current = null;
        }
        together.addAll(found.together());
        apart.addAll(found.apart());
        done += found.pages();
        anyWord |= found.anyWord();
        if (current == null) {
            var from = new PageHit(first, 0, 0);
            var ahead = hits().ceiling(from);
            current = ahead == null && !hits().isEmpty() ? hits().first() : ahead;
        }
        changed.run();
        Platform.runLater(this::next);
    }

    NavigableSet<PageHit> hits() {
        return together.isEmpty() ? apart : together;
    }

    List<PageHit> hits(int page) {
        return List.copyOf(hits().subSet(new PageHit(page, 0, 0), new PageHit(page + 1, 0, 0)));
    }

    PageQuery query() {
        return query;
    }

    @Nullable PageHit current() {
        return current;
    }

    /** Which one the current is, from 1. */
    int place() {
        return current == null ? 0 : hits().headSet(current, true).size();
    }

    boolean isOver() {
        return done >= pages;
    }

    int searched() {
        return done;
    }

    int pages() {
        return pages;
    }

    /** Whether a word was read at all: a scan has none. */
    boolean hasWords() {
        return anyWord;
    }

    /** Goes to the next hit, or round to the first. */
    void forward() {
        go(current == null ? null : hits().higher(current), true);
    }

    /** Goes to the hit before, or round to the last. */
    void back() {
        go(current == null ? null : hits().lower(current), false);
    }

    private void go(@Nullable PageHit to, boolean forward) {
        if (!hits().isEmpty()) {
            current = to != null ? to : forward ? hits().first() : hits().last();
            changed.run();
        }
    }
}
