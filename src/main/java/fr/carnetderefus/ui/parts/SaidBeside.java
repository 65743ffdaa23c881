package fr.carnetderefus.ui.parts;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * The way back at the head of a page that has its buttons at its foot, where the same is clicked
 * again and again: what was said stands beside it, or the next click would meet it. It stands below
 * where it has too little room there.
 */
public final class SaidBeside extends Placed {
    /** By which the window finds it. */
    static final String STYLE = "said-beside";

    private static final double LEAST_EM = 24;
    private static final double MOST_EM = 40;
    private static final double GAP_EM = 1;

    private final Region way;
    private @Nullable UndoBar said;

    /** A head with nothing said. */
    public SaidBeside(Region way) {
        this.way = way;
        getStyleClass().add(STYLE);
        getChildren().add(way);
    }

    void say(UndoBar bar) {
        said = bar;
        getChildren().setAll(way, bar);
        requestLayout();
    }

    void unsay(UndoBar bar) {
        if (bar.equals(said)) {
            said = null;
            getChildren().setAll(way);
            requestLayout();
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return way.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return way.prefWidth(-1);
    }

    @Override
    protected double place(double width, boolean now) {
        var bar = said;
        var wayWide = Math.min(width, way.prefWidth(-1));
        var wayHigh = way.prefHeight(wayWide);
        if (bar == null) {
            if (now) {
                put(way, 0, 0, wayWide, wayHigh);
            }
            return wayHigh;
        }
        var em = Theme.em(this);
        var room = width - wayWide - GAP_EM * em;
        var beside = room >= LEAST_EM * em;
        var barWide = Math.min(beside ? room : width, MOST_EM * em);
        var barHigh = bar.prefHeight(barWide);
        var high = beside ? Math.max(wayHigh, barHigh) : wayHigh + barHigh;
        if (now) {
            put(way, 0, beside ? (high - wayHigh) / 2 : 0, wayWide, wayHigh);
            put(
                    bar,
                    beside ? width - barWide : 0,
                    beside ? (high - barHigh) / 2 : wayHigh,
                    barWide,
                    barHigh);
        }
        return high;
    }
}
