package fr.carnetderefus.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A region as high as what stands in it is in its width: one function tells both. */
public abstract class Placed extends Region {

    /**
     * Says how high all is in that width, and puts it there.
     *
     * @param now whether to put it there; else it is only asked about
     */
    protected abstract double place(double width, boolean now);

    /** Puts a part there, in pixels of the whole; on whole ones of the screen. */
    protected final void put(Node part, double left, double top, double width, double height) {
        part.resizeRelocate(snapPositionX(left), snapPositionY(top), width, height);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected final void layoutChildren() {
        place(getWidth(), true);
    }
}
