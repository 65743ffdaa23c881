package fr.carnetderefus.ui.desk;

import fr.carnetderefus.task.Running;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Work under way, held as long as it lasts, so that all of it can be given up together. */
final class UnderWay {
    private final Set<Running> running = new LinkedHashSet<>();
    private boolean ended;

    /** Starts something; what it is given to run, it runs when that is over. */
    @FunctionalInterface
    interface Start {
        Running start(Runnable over);
    }

    /** Starts work, unless all has ended; it may be over before this returns. */
    Running follow(Start start) {
        if (ended) {
            return () -> {};
        }
        var slot = new Running[1];
        var over = new boolean[1];
        var started =
                start.start(() -> {
                    over[0] = true;
                    running.remove(slot[0]);
                });
        Running mine =
                () -> {
                    running.remove(slot[0]);
                    started.cancel();
                };
        slot[0] = mine;
        if (!over[0]) {
            running.add(mine);
        }
        return mine;
    }

    /** Gives up all that is under way. */
    void cancel() {
        List.copyOf(running).forEach(Running::cancel);
    }

    /** The same, and starts nothing any more. */
    void end() {
        ended = true;
        cancel();
    }
}
