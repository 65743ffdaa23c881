package fr.carnetderefus.ui;

import fr.carnetderefus.task.AtOnce;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.task.Running;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Does jobs at once, or, while it is told to wait, only when called: the moment between an order
 * and its being carried out lasts as long as a test wants.
 */
public final class OnCall implements Background {
    private final AtOnce worker = new AtOnce();
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private boolean waiting;

    /** From now on jobs wait. */
    public void waitForCall() {
        waiting = true;
    }

    /** How many wait. */
    public int jobs() {
        return jobs.size();
    }

    /** Does the oldest job. */
    public void next() {
        jobs.remove().run();
    }

    /** Does all jobs, and from now on at once. */
    public void all() {
        waiting = false;
        while (!jobs.isEmpty()) {
            next();
        }
    }

    @Override
    public <T> Running start(
            Job<T> job, Seen seen, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (!waiting) {
            return worker.start(job, seen, done, failed);
        }
        Runnable later = () -> worker.start(job, seen, done, failed);
        jobs.add(later);
        return () -> jobs.remove(later);
    }

    /** Like the real one, what was ordered before is still done. */
    @Override
    public void close() {
        all();
        worker.close();
    }
}
