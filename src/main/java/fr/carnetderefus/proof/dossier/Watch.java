package fr.carnetderefus.proof.dossier;

import java.time.Duration;

/**
 * Ends a child that does not come on in time, or that nobody waits for any more; a read that waits
 * for it then fails.
 */
final class Watch implements AutoCloseable {
    /** What a person who cancels does not notice. */
    private static final long PACE_MILLIS = 50;

    private final Process process;
    private final Watched watched;
    private final Thread thread;
    private volatile long until;
    private volatile boolean cancelled;

    Watch(Process process, Watched watched, Duration limit) {
        this.process = process;
        this.watched = watched;
        allow(limit);
        thread = Thread.ofPlatform().daemon().name("dossier-watch").start(this::run);
    }

    /** From now on it has this long. */
    void allow(Duration limit) {
        until = System.nanoTime() + limit.toNanos();
    }

    /** Whether it was ended since nobody waits any more. */
    boolean wasCancelled() {
        return cancelled;
    }

    private void run() {
        try {
            while (process.isAlive()) {
                if (watched.cancelled()) {
                    cancelled = true;
                    process.destroyForcibly();
                } else if (System.nanoTime() > until) {
                    process.destroyForcibly();
                }
                Thread.sleep(PACE_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
