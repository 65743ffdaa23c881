package fr.carnetderefus.task;

/**
 * Reads what will be asked for in a moment, while the one who will ask still waits for something
 * else: at the start, for the system's window. Only for what is read once and kept, by whoever asks
 * first.
 */
public final class Ahead {
    private Ahead() {}

    /** Starts reading; whatever fails will fail again, and be told, for the one who needs it. */
    public static void read(Runnable reading) {
        var reader = new Thread(reading, "carnet-ahead");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, failure) -> {});
        reader.start();
    }
}
