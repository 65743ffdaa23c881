package fr.carnetderefus.task;

import javafx.application.Platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does something on the JavaFX thread again and again, even while no window is drawn: JavaFX's own
 * timelines stand still where the system stops its pulse.
 */
public final class Ticking implements AutoCloseable {
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(job -> {
                var worker = new Thread(job, "carnet-ticking");
                worker.setDaemon(true);
                return worker;
            });

    private final AtomicBoolean waiting = new AtomicBoolean();

    /** Begins at once; a tick that finds the one before still waiting is left out. */
    public Ticking(Duration every, Runnable tick) {
        var unused =
                thread.scheduleAtFixedRate(
                        () -> {
                            if (waiting.compareAndSet(false, true)) {
                                Platform.runLater(() -> {
                                    waiting.set(false);
                                    tick.run();
                                });
                            }
                        },
                        every.toNanos(),
                        every.toNanos(),
                        TimeUnit.NANOSECONDS);
        assert !unused.isDone() : "it goes on until it is closed";
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
