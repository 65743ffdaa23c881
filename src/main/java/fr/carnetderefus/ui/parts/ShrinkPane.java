package fr.carnetderefus.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** A drawing at its own size, or smaller where there is less room for it. Never larger. */
final class ShrinkPane extends Region {
    private final Region drawing;
    private final Scale scale = new Scale(1, 1);

    ShrinkPane(Region drawing) {
        this.drawing = drawing;
        drawing.getTransforms().add(scale);
        getChildren().add(drawing);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing.prefHeight(-1) * factor(width);
    }

    @Override
    protected void layoutChildren() {
        var factor = factor(getWidth());
        scale.setX(factor);
        scale.setY(factor);
        drawing.resizeRelocate(0, 0, drawing.prefWidth(-1), drawing.prefHeight(-1));
    }

    private double factor(double width) {
        return width < 0 ? 1 : Math.min(1, width / Math.max(1, drawing.prefWidth(-1)));
    }
}
