package fr.carnetderefus.ui.shell;

import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Does something once the next layout is done. What stands in a scroll pane is in no scene before
 * it, has no height, takes no focus and does not move.
 */
final class AfterLayout {
    private AfterLayout() {}

    static void run(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        action.run();
                    }
                });
        Platform.requestNextPulse();
    }
}
