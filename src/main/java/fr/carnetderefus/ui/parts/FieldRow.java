package fr.carnetderefus.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/**
 * An input with its button: side by side, or one above the other where the text is so large that
 * the input could not show what is in it.
 */
final class FieldRow extends Region {
    /** The gap, as a part of the button's height: 8 px beside 40. */
    private static final double GAP = 0.2;

    private final TextField input;
    private final ButtonBase button;
    private final boolean grows;

    /** {@code grows}: the input takes all the width there is. */
    FieldRow(TextField input, ButtonBase button, boolean grows) {
        this.input = input;
        this.button = button;
        this.grows = grows;
        getChildren().addAll(input, button);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return button.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return input.prefWidth(-1) + gap() + button.prefWidth(-1);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return grows ? Double.MAX_VALUE : computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        var one = tall(input);
        var other = tall(button);
        return beside(width) ? Math.max(one, other) : one + gap() + other;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = tall(input);
        if (beside(width)) {
            var room = width - gap() - button.prefWidth(-1);
            var mine = grows ? room : Math.min(room, input.prefWidth(-1));
            input.resizeRelocate(0, 0, mine, getHeight());
            button.resizeRelocate(mine + gap(), 0, button.prefWidth(-1), getHeight());
        } else {
            input.resizeRelocate(0, 0, width, height);
            button.resizeRelocate(0, height + gap(), button.prefWidth(-1), tall(button));
        }
    }

    private boolean beside(double width) {
        return width < 0 || width >= Math.floor(computePrefWidth(-1));
    }

    /** A control prefers the height of its text; the target's least height is a minimum. */
    private static double tall(Control control) {
        return Math.max(control.minHeight(-1), control.prefHeight(-1));
    }

    private double gap() {
        return Math.round(tall(button) * GAP);
    }
}
