package fr.carnetderefus.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/**
 * Cards of one width in rows: as many side by side as have room, each row as high as its highest.
 */
public final class Cards extends Pane {
    private static final double LEAST_EM = 14.75;
    private static final double MOST_EM = 20;
    private static final double GAP_EM = 1;

    /** Shows these, in this order, and no others. */
    public void show(List<? extends Node> cards) {
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_EM * Theme.em(this);
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var columns = columns(width < 0 ? getWidth() : width);
        var card = cardWidth(width < 0 ? getWidth() : width, columns);
        var below = 0.0;
        for (var from = 0; from < getChildren().size(); from += columns) {
            below += rowHeight(from, columns, card) + gap();
        }
        return Math.max(0, below - gap());
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var card = cardWidth(getWidth(), columns);
        var top = 0.0;
        for (var from = 0; from < getChildren().size(); from += columns) {
            var height = rowHeight(from, columns, card);
            for (var i = from; i < Math.min(from + columns, getChildren().size()); i++) {
                var left = (i - from) * (card + gap());
                getChildren().get(i).resizeRelocate(snapPositionX(left), top, card, height);
            }
            top += height + gap();
        }
    }

    private double gap() {
        return GAP_EM * Theme.em(this);
    }

    private int columns(double width) {
        return (int) Math.max(1, (width + gap()) / (LEAST_EM * Theme.em(this) + gap()));
    }

    private double cardWidth(double width, int columns) {
        var share = (width + gap()) / columns - gap();
        return Math.floor(Math.min(share, MOST_EM * Theme.em(this)));
    }

    private double rowHeight(int from, int columns, double card) {
        return getChildren().stream()
                .skip(from)
                .limit(columns)
                .mapToDouble(c -> Math.ceil(c.prefHeight(card)))
                .max()
                .orElse(0);
    }
}
