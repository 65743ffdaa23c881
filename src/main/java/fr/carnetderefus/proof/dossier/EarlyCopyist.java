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
            var out = process.getOutputStream();
            try {
                out.write(Wire.REHEARSE);
                out.flush();
            } catch (IOException e) {
                process.destroyForcibly();
                throw new UncheckedIOException(e);
            }
            return new EarlyCopyist(process);
        } catch (UncheckedIOException e) {
            return new EarlyCopyist(null); // another is begun then, and its failure heard
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
