package fr.carnetderefus.ui.proof;

import java.util.List;

/**
 * Something marked on a page.
 *
 * @param style {@code page-hit}, {@code page-hit-current} or {@code page-selected}
 * @param boxes on the page as it is painted, unturned
 */
record PageMark(String style, List<PageBox> boxes) {
    static final String HIT = "page-hit";
    static final String CURRENT = "page-hit-current";
    static final String SELECTED = "page-selected";

    PageMark {
        boxes = List.copyOf(boxes);
    }
}
