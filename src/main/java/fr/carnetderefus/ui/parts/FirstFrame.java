package fr.carnetderefus.ui.parts;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The moment from which the window can be read. It is told to the benchmark and the packaging, see
 * {@code packaging/bench} and {@code packaging/linux/train.sh}; without the property {@value
 * #PROPERTY} nothing happens: {@code tell} writes a line to standard output, {@code exit} writes
 * it, goes on to what other starts begin with and ends the program a while later.
 */
public final class FirstFrame {
    private static final String PROPERTY = "carnet.first-frame";

    /** How long the program goes on: the made-up family opens and is shown in the meantime. */
    private static final Duration REST = Duration.seconds(8);

    private FirstFrame() {}

    /** Does something once a stage that was just shown has had its first frame made. */
    public static void after(Stage stage, Runnable then) {
        afterLayout(stage.getScene(), then);
    }

    /**
     * Watches a stage that was just shown and has not been painted yet.
     *
     * @param others shows what other starts begin with, so that the cache knows these too
     */
    public static void watch(Stage stage, Runnable others) {
        var wish = String.valueOf(System.getProperty(PROPERTY, ""));
        if (!wish.isEmpty()) {
            afterPainting(stage.getScene(), () -> told(wish, others));
        }
    }

    /** Pictures are drawn by one thread, in order: a picture of nothing comes after the frame. */
    private static void afterPainting(Scene scene, Runnable then) {
        afterLayout(
                scene,
                () -> {
                    var _ = new Region().snapshot(null, null);
                    then.run();
                });
    }

    private static void afterLayout(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        Platform.runLater(then);
                    }
                });
    }

    private static void told(String wish, Runnable others) {
        System.out.println("first-frame");
        if (wish.equals("exit")) {
            others.run();
            var rest = new PauseTransition(REST);
            rest.setOnFinished(e -> Platform.exit());
            rest.play();
        }
    }
}
