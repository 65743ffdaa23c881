package fr.carnetderefus.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a plain space only, so that no number of an article, no date and no
 * reference is cut at its hyphen or its slash; after a slash too in what is too long for a line, as
 * an address on the web is.
 */
final class LineBreaks implements FSTextBreaker {
    private static final int LONG = 30;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** The next place after the last one; the text's end is the last place, then -1. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        do {
            at++;
        } while (at < text.length() && !mayEndAt(at));
        return at;
    }

    private boolean mayEndAt(int place) {
        var before = text.charAt(place - 1);
        if (before == ' ') {
            return text.charAt(place) != ' ';
        }
        return before == '/' && text.charAt(place) != '/' && wordLength(place) > LONG;
    }

    private int wordLength(int place) {
        var begin = text.lastIndexOf(' ', place - 1) + 1;
        var end = text.indexOf(' ', place);
        return (end < 0 ? text.length() : end) - begin;
    }
}
