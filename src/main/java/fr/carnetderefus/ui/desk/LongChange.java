package fr.carnetderefus.ui.desk;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.task.Progress;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * One change of the carnet that may take long, tells how far it is and can be given up; the window
 * goes on meanwhile. After it exactly one of {@link #done} and {@link #over} is told, unless the
 * carnet was left.
 *
 * @param <T> what it tells of
 */
public interface LongChange<T> {
    /** Makes it, off the JavaFX thread; empty where it was given up: then nothing was written. */
    Optional<T> make(Progress progress) throws CarnetException;

    /** How far it is. */
    void seen(long done, long of);

    /** What is said of it. */
    String said(T result);

    /** It was made. */
    void done(T result);

    /** Nothing was written: it failed; null where it was given up. */
    void over(@Nullable Exception failure);
}
