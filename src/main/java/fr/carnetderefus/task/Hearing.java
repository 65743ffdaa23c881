package fr.carnetderefus.task;

import javafx.application.Platform;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Waits for news in a thread of its own, for as long as the program lives, and passes them on to
 * the JavaFX thread.
 */
public final class Hearing {
    /** Where news come from; asked from one thread alone. */
    @FunctionalInterface
    public interface Source {
        /**
         * Waits for the next news.
         *
         * @return what is to be done on the JavaFX thread
         * @throws IOException when no more will come
         */
        Runnable next() throws IOException;
    }

    /** Opens where news come from; this may take its time. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens it.
         *
         * @throws IOException when there is none
         */
        Source open() throws IOException;
    }

    private Hearing() {}

    /**
     * Begins at once.
     *
     * @param silent told in the thread that waited, once no more news will come, or none at all
     */
    public static void begin(Opening opening, Consumer<IOException> silent) {
        var waiting =
                new Thread(
                        () -> {
                            try {
                                var source = opening.open();
                                while (true) {
                                    Platform.runLater(source.next());
                                }
                            } catch (IOException e) {
                                silent.accept(e);
                            }
                        },
                        "carnet-hearing");
        waiting.setDaemon(true);
        waiting.start();
    }
}
