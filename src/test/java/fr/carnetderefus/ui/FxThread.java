package fr.carnetderefus.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The JavaFX thread, seen from a test. TestFX's own waiting sleeps for a fixed time after each
 * letter and each click, which was most of the time that the tests of windows took.
 */
public final class FxThread {
    /** One pulse for what was asked for, and one for what its layout asked for in turn. */
    private static final int PULSES = 2;

    private static final int PATIENCE_SECONDS = 60;

    private FxThread() {}

    /** Does it on the JavaFX thread and waits until it is done, and what follows from it. */
    public static void run(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
        settle();
    }

    /** Waits until what was put off before, and what that put off in turn, is done. */
    public static void drain() {
        for (var i = 0; i < 2; i++) {
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {}));
        }
    }

    /**
     * Waits until all events before are dealt with, and what they changed is laid out. On the
     * JavaFX thread itself there is nothing to wait for.
     */
    public static void settle() {
        if (Platform.isFxApplicationThread()) {
            return;
        }
        for (var i = 0; i < PULSES; i++) {
            var over = new CountDownLatch(1);
            Platform.runLater(() -> afterPulse(over::countDown));
            try {
                assertTrue(over.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "no pulse comes");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail(e);
            }
        }
    }

    /** A timer is called at the beginning of a pulse, before the layout. */
    private static void afterPulse(Runnable then) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(then);
            }
        }.start();
    }
}
