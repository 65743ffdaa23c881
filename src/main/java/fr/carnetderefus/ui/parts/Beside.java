package fr.carnetderefus.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Words with buttons at their right, which are never cut; below the words where these would have
 * too little room beside them.
 */
public final class Beside extends Placed {
    private static final double LEAST_EM = 14;
    private static final double GAP_EM = 1;

    private final Region words;
    private final Actions buttons;

    public Beside(Region words, Node... buttons) {
        this.words = words;
        this.buttons = new Actions(buttons);
        getChildren().addAll(words, this.buttons);
    }

    @Override
    protected double computeMinWidth(double height) {
        return insets() + buttons.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return insets() + Math.ceil(words.prefWidth(-1)) + gap() + row();
    }

    @Override
    protected double place(double width, boolean now) {
        var inside = width - insets();
        var room = inside - gap() - row();
        var beside = room >= Math.min(words.prefWidth(-1), LEAST_EM * Theme.em(this));
        var wordsWide = beside ? room : inside;
        var wordsHigh = words.prefHeight(wordsWide);
        var buttonsWide = beside ? row() : inside;
        var buttonsHigh = buttons.prefHeight(buttonsWide);
        var high = beside ? Math.max(wordsHigh, buttonsHigh) : wordsHigh + gap() + buttonsHigh;
        if (now) {
            var left = snappedLeftInset();
            var top = snappedTopInset();
            var down = beside ? (high - wordsHigh) / 2 : 0;
            put(words, left, top + down, wordsWide, wordsHigh);
            if (beside) {
                var middle = top + (high - buttonsHigh) / 2;
                put(buttons, left + room + gap(), middle, buttonsWide, buttonsHigh);
            } else {
                put(buttons, left, top + wordsHigh + gap(), buttonsWide, buttonsHigh);
            }
        }
        return snappedTopInset() + high + snappedBottomInset();
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double row() {
        return buttons.oneRow();
    }

    private double gap() {
        return GAP_EM * Theme.em(this);
    }
}
