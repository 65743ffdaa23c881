package fr.carnetderefus.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line from the notice to the proof, read from left to right; from top to bottom where the width
 * or the size of text leaves no room. Each point takes the focus and says its date and its words.
 */
public final class Timeline extends Region {
    /** Whether a point has been passed. */
    public enum State {
        /** It has happened. */
        DONE,
        /** It has happened, and it is the proof: the stamp's own violet. */
        PROVEN,
        /** It comes next. */
        NEXT,
        /** It comes later, if at all. */
        AHEAD,
        /** It should have happened. */
        LATE
    }

    /** A point of the line: its date as one reads it (may be empty) and what happens. */
    public record Point(State state, String date, String words) {}

    private final List<Region> dots = new ArrayList<>();
    private final List<Region> links = new ArrayList<>();
    private final List<VBox> texts = new ArrayList<>();

    /** A line through these points, in their order. */
    public Timeline(List<Point> points, String name) {
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(name);
        for (var i = 0; i < points.size(); i++) {
            add(points.get(i), i > 0);
        }
        getChildren().addAll(links);
        getChildren().addAll(dots);
        getChildren().addAll(texts);
    }

    private void add(Point point, boolean linked) {
        var state = point.state().name().toLowerCase(Locale.ROOT);
        if (linked) {
            var link = new Region();
            link.getStyleClass().addAll("link", state);
            links.add(link);
        }
        var dot = new StackPane(new Region());
        dot.getStyleClass().addAll("dot", state);
        dots.add(dot);
        var text = new VBox();
        if (!point.date().isEmpty()) {
            text.getChildren().add(Labels.of(point.date(), "date"));
        }
        text.getChildren().add(Labels.of(point.words(), "words"));
        text.getStyleClass().addAll("point", "focus-ring", state);
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.LIST_ITEM);
        text.setAccessibleText((point.date() + " " + point.words()).strip());
        texts.add(text);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest(); // one point wide, standing
    }

    @Override
    protected double computePrefWidth(double height) {
        return texts.size() * widest();
    }

    @Override
    protected double computePrefHeight(double width) {
        var dot = dot();
        if (lies(width)) {
            return dot * 1.5 + tallest(column(width));
        }
        var sum = 0.0;
        for (var text : texts) {
            sum += Math.max(dot, text.prefHeight(width - dot * 2)) + dot / 2;
        }
        return sum;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (lies(getWidth())) {
            layLying();
        } else {
            layStanding();
        }
    }

    private void layLying() {
        var dot = dot();
        var column = column(getWidth());
        for (var i = 0; i < texts.size(); i++) {
            var x = i * column;
            dots.get(i).resizeRelocate(x, 0, dot, dot);
            var width = column - dot;
            texts.get(i).resizeRelocate(x, dot * 1.5, width, texts.get(i).prefHeight(width));
            if (i > 0) {
                var from = x - column + dot;
                links.get(i - 1).resizeRelocate(from, dot * 0.4, column - dot, dot * 0.2);
            }
        }
    }

    private void layStanding() {
        var dot = dot();
        var y = 0.0;
        var lastDot = 0.0;
        for (var i = 0; i < texts.size(); i++) {
            var width = getWidth() - dot * 2;
            var height = texts.get(i).prefHeight(width);
            dots.get(i).resizeRelocate(0, y, dot, dot);
            texts.get(i).resizeRelocate(dot * 1.5, y - dot / 8, width, height);
            if (i > 0) {
                var from = lastDot + dot;
                links.get(i - 1).resizeRelocate(dot * 0.4, from, dot * 0.2, y - from);
            }
            lastDot = y;
            y += Math.max(dot, height) + dot / 2;
        }
    }

    /** The dot's size comes from the style sheet, in em; all else is measured by it. */
    private double dot() {
        return dots.isEmpty() ? 0 : dots.getFirst().prefWidth(-1);
    }

    private boolean lies(double width) {
        return width < 0 || width >= texts.size() * widest();
    }

    private double widest() {
        return dot() * 7;
    }

    private double column(double width) {
        return width < 0 ? widest() : width / Math.max(1, texts.size());
    }

    private double tallest(double column) {
        var width = column - dot();
        return texts.stream().mapToDouble(t -> t.prefHeight(width)).max().orElse(0);
    }
}
