package fr.carnetderefus.ui.press;

import javafx.print.PrinterJob;

import java.lang.reflect.InaccessibleObjectException;
import java.time.Duration;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How a job went on after JavaFX gave it out of hand. JavaFX says that all is well when it has the
 * last page; only then are they handed to the system, on a thread of its own, and that the system
 * refused them JavaFX notes in a field that nobody is told of. So that thread is awaited, and the
 * field is read.
 */
final class JobEnd {
    private static final Logger LOG = Logger.getLogger("fr.carnetderefus");

    /** What JavaFX calls the thread. */
    private static final String THREAD = "Print Job Thread";

    /** A printer may take its time; after this long nobody knows, and JavaFX is believed. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private JobEnd() {}

    /** Whether the system refused the pages; on any thread but the window's. */
    static boolean isRefused(PrinterJob job) {
        try {
            return isOver() && isFaulty(job);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isOver() throws InterruptedException {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(THREAD) && !thread.join(PATIENCE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFaulty(PrinterJob job) {
        try {
            var held = PrinterJob.class.getDeclaredField("jobImpl");
            held.setAccessible(true);
            var real = Objects.requireNonNull(held.get(job));
            var faulty = real.getClass().getDeclaredField("jobError");
            faulty.setAccessible(true);
            return faulty.getBoolean(real);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            LOG.log(Level.WARNING, "JavaFX does not tell how a print job ended", e);
            return false;
        }
    }
}
