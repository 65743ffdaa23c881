package fr.carnetderefus.proof.worker;

/**
 * Ends this process when the one that started it is gone. At rest it would see its input end; at
 * work on a page that takes its time it would go on for nobody.
 */
public final class ParentWatch {
    private static final long PACE_MILLIS = 500;

    private ParentWatch() {}

    /** Begins to watch. */
    public static void begin(long parent) {
        // taken once: a handle is of one process, and not of another that gets its number later
        var handle = ProcessHandle.of(parent);
        var watch =
                new Thread(
                        () -> {
                            while (handle.isPresent() && handle.get().isAlive()) {
                                rest();
                            }
                            Runtime.getRuntime().halt(0);
                        },
                        "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void rest() {
        try {
            Thread.sleep(PACE_MILLIS);
        } catch (InterruptedException e) {
            // nobody interrupts this thread; to look a little early does no harm
            Thread.currentThread().interrupt();
        }
    }
}
