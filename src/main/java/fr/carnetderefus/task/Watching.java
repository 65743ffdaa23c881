package fr.carnetderefus.task;

import javafx.application.Platform;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;

/**
 * Tells on the JavaFX thread when something new stands in a folder. The system wakes it: nothing is
 * asked for again and again meanwhile.
 */
public final class Watching implements AutoCloseable {
    private final WatchService service;

    /**
     * Begins at once.
     *
     * @throws IOException when the folder is not there, or this system watches none for us
     */
    public Watching(Path folder, Runnable news) throws IOException {
        service = folder.getFileSystem().newWatchService();
        try {
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE);
        } catch (IOException | RuntimeException e) {
            service.close();
            throw e;
        }
        var waiting = new Thread(() -> tell(news), "carnet-watching");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void tell(Runnable news) {
        try {
            for (var isThere = true; isThere; ) {
                var key = service.take();
                // which file it was is not asked: events may be lost, what stands there is not
                key.pollEvents();
                isThere = key.reset();
                Platform.runLater(news);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException e) {
            return; // nobody wants to hear any more
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
