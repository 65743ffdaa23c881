package fr.carnetderefus.proof.dossier;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A copyist that starts while something else is still being done, such as opening the carnet. It
 * takes a second and does nothing until it is needed.
 */
public final class EarlyCopyist implements AutoCloseable {
    private @Nullable Process begun;

    private EarlyCopyist(Process begun) {
        this.begun = begun;
    }

    /**
     * Begins to start one.
     *
     * @throws java.io.UncheckedIOException when none can be started: the program's fault
     */
    public static EarlyCopyist begin() {
        return new EarlyCopyist(CopyistChild.begin(CopyistChild.HEAP_MB));
    }

    /** Hands it over, once; whoever takes it ends it. */
    Optional<Process> take() {
        var taken = Optional.ofNullable(begun);
        begun = null;
        return taken;
    }

    /** Ends it if nobody took it. */
    @Override
    public void close() {
        take().ifPresent(Process::destroyForcibly);
    }
}
