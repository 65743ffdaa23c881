package fr.carnetderefus.proof;

import java.time.Duration;

/**
 * Ends a process that has not answered in time; the read that waits for it then fails. Closed when
 * the answer is there.
 */
final class Deadline implements AutoCloseable {
    private final Thread watch;

    Deadline(Process process, Duration limit) {
        watch =
                Thread.ofPlatform()
                        .daemon()
                        .name("proof-deadline")
                        .start(() -> await(process, limit));
    }

    private static void await(Process process, Duration limit) {
        try {
            if (!process.waitFor(limit)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        }
    }

    /** Afterwards this watch ends nothing any more. */
    @Override
    public void close() {
        watch.interrupt();
        var interrupted = false;
        while (watch.isAlive()) {
            try {
                watch.join();
            } catch (InterruptedException e) {
                interrupted = true; // the watch ends within moments; the caller hears of it after
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
