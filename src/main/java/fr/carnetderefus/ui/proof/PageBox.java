package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.PageText;
import fr.carnetderefus.proof.PageWord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place on a page, in fractions of the page as it is seen, from its top left. */
record PageBox(double x, double y, double width, double height) {

    static PageBox of(PageWord word) {
        return new PageBox(word.x(), word.y(), word.width(), word.height());
    }

    /** Where the words stand, one box for each line. The ends are those of some words there. */
    static List<PageBox> lines(PageText text, int from, int to) {
        var boxes = new ArrayList<PageBox>();
        Optional<PageBox> line = Optional.empty();
        for (var i = from; i <= to; i++) {
            var word = text.words().get(i);
            var box = line.map(l -> l.with(PageBox.of(word))).orElseGet(() -> PageBox.of(word));
            if (word.endsLine() || i == to) {
                boxes.add(box);
                line = Optional.empty();
            } else {
                line = Optional.of(box);
            }
        }
        return boxes;
    }

    /** The same place on the page once it is turned. */
    PageBox turned(PageTurn turn) {
        return switch (turn) {
            case NONE -> this;
            case RIGHT -> new PageBox(1 - y - height, x, height, width);
            case OVER -> new PageBox(1 - x - width, 1 - y - height, width, height);
            case LEFT -> new PageBox(y, 1 - x - width, height, width);
        };
    }

    /** How far a point is from the box, in fractions of the page; 0 inside it. */
    double distance(double px, double py) {
        return Math.hypot(
                Math.max(0, Math.max(x - px, px - x - width)),
                Math.max(0, Math.max(y - py, py - y - height)));
    }

    private PageBox with(PageBox other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new PageBox(
                left,
                top,
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }
}
