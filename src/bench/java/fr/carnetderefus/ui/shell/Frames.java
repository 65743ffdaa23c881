package fr.carnetderefus.ui.shell;

import javafx.animation.AnimationTimer;

import java.util.ArrayList;
import java.util.List;

/** How long the pauses between two pictures were, in nanoseconds. */
final class Frames extends AnimationTimer {
    private final List<Long> pauses = new ArrayList<>();
    private long last;

    @Override
    public void handle(long now) {
        if (last != 0) {
            pauses.add(now - last);
        }
        last = now;
    }

    List<Long> take() {
        var taken = List.copyOf(pauses);
        pauses.clear();
        last = 0;
        return taken;
    }
}
