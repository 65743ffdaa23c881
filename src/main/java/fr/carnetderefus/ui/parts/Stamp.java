package fr.carnetderefus.ui.parts;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

/**
 * The round rubber stamp that says "done and proven". It is 10 em wide; the style class {@code
 * small} makes it 3 em, and below 5 em or so it is drawn without words.
 */
public final class Stamp extends Region {
    private static final double TURN = -9;
    private static final double WORDLESS_BELOW_PX = 88;
    private static final double LANDING_SCALE = 1.3;
    private static final Duration LANDING = Duration.millis(180);

    private final Group worded;
    private final Group wordless;

    /**
     * {@code around} runs along the ring, "REFUS PROUVÉ"; {@code middle} stands across, the date;
     * {@code spoken} is what screen readers say.
     */
    public Stamp(String around, String middle, String spoken) {
        getStyleClass().add("stamp");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        worded = StampArt.worded(around, middle);
        wordless = StampArt.wordless();
        getChildren().addAll(worded, wordless);
        setRotate(TURN);
    }

    /** The stamp without words, 3 em wide, for lists. */
    public static Stamp small(String spoken) {
        var stamp = new Stamp("", "", spoken);
        stamp.getStyleClass().add("small");
        return stamp;
    }

    /** Lets the stamp come down on the paper, once; where nothing may move it is simply there. */
    public void land() {
        if (!Theme.mayMove(this)) {
            return;
        }
        setOpacity(0);
        setScaleX(LANDING_SCALE);
        setScaleY(LANDING_SCALE);
        new Timeline(
                        new KeyFrame(
                                LANDING,
                                new KeyValue(opacityProperty(), 1, Interpolator.EASE_IN),
                                new KeyValue(scaleXProperty(), 1, Interpolator.EASE_IN),
                                new KeyValue(scaleYProperty(), 1, Interpolator.EASE_IN)))
                .play();
    }

    @Override
    protected void layoutChildren() {
        var size = Math.min(getWidth(), getHeight());
        var plain = size < WORDLESS_BELOW_PX || getStyleClass().contains("small");
        place(worded, size, !plain);
        place(wordless, size, plain);
    }

    /** The drawings are made around the origin, {@link StampArt#SIZE} units wide. */
    private void place(Node art, double size, boolean shown) {
        art.setVisible(shown);
        art.getTransforms()
                .setAll(
                        Transform.translate(getWidth() / 2, getHeight() / 2),
                        Transform.scale(size / StampArt.SIZE, size / StampArt.SIZE));
    }
}
