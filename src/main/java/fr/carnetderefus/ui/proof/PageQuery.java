package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.PageText;
import fr.carnetderefus.register.Search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words searched for in a document. Each must begin a word there, accents and case aside.
 *
 * @param words folded
 */
record PageQuery(List<String> words) {
    PageQuery {
        words = List.copyOf(words);
    }

    static PageQuery of(String typed) {
        return new PageQuery(parts(typed));
    }

    /** A word of the page may be several: "l’opposition" is two. */
    private record Part(String text, int word) {}

    private static List<String> parts(String text) {
        var folded = Search.fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    private static List<Part> parts(PageText text) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < text.words().size(); i++) {
            for (var part : parts(text.words().get(i).text())) {
                parts.add(new Part(part, i));
            }
        }
        return parts;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Where the words stand one after the other. */
    List<PageHit> together(int page, PageText text) {
        var parts = parts(text);
        var hits = new ArrayList<PageHit>();
        var at = 0;
        while (!isEmpty() && at + words.size() <= parts.size()) {
            if (matches(parts, at)) {
                var end = at + words.size() - 1;
                hits.add(new PageHit(page, parts.get(at).word(), parts.get(end).word()));
                at = end + 1;
            } else {
                at++;
            }
        }
        return hits;
    }

    private boolean matches(List<Part> parts, int at) {
        for (var i = 0; i < words.size(); i++) {
            if (!parts.get(at + i).text().startsWith(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where any of the words stands. */
    List<PageHit> apart(int page, PageText text) {
        return parts(text).stream()
                .filter(part -> words.stream().anyMatch(part.text()::startsWith))
                .map(part -> new PageHit(page, part.word(), part.word()))
                .distinct()
                .toList();
    }
}
