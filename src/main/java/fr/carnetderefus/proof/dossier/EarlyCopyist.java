package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.copyist.Wire;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A copyist that starts, and gets used to its work, while something else is still being done, such
 * as opening the carnet or asking a person where a dossier goes.
 */
public final class EarlyCopyist implements AutoCloseable {
    private @Nullable Process begun;

    private EarlyCopyist(@Nullable Process begun) {
        this.begun = begun;
    }

    /** Begins to start one. Where none can be, that is told when one is needed. */
    public static EarlyCopyist begin() {
        try {
            var process = CopyistChild.begin(CopyistChild.HEAP_MB);
            process.getOutputStream().write(Wire.REHEARSE);
            process.getOutputStream().flush();
            return new EarlyCopyist(process);
        } catch (IOException | UncheckedIOException e) {
            // none, or one that has ended: another is begun then, and its failure heard
            return new EarlyCopyist(null);
        }
    }

    /** Hands it over, once; whoever takes it ends it. */
    synchronized Optional<Process> take() {
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
