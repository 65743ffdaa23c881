package fr.carnetderefus.ui.desk;

import fr.carnetderefus.proof.KeptText;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SearchProofs;
import fr.carnetderefus.task.Background;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** The full text of the archive, brought up to date beside everything else. */
public final class Finding implements AutoCloseable {
    private final Register register;
    private final Background background;
    private final PdfReader reader;
    private @Nullable SearchProofs search;
    private boolean closed;

    /** Knows nothing yet; {@code reader} reads documents of which no text was kept. */
    public Finding(Register register, Background background, PdfReader reader) {
        this.register = register;
        this.background = background;
        this.reader = reader;
    }

    /**
     * Takes in what changed; {@code then} runs once it is done. Where it cannot be done nothing is
     * found, and nothing else suffers.
     */
    public void update(Runnable then) {
        background.startOfMany(
                progress -> {
                    var now = search();
                    if (now != null) {
                        now.update(() -> progress.cancelled() || isClosed());
                    }
                    return Boolean.TRUE;
                },
                done -> then.run(),
                failure -> then.run());
    }

    private synchronized @Nullable SearchProofs search() throws CarnetException {
        if (search == null && !closed) {
            search = new SearchProofs(register, new KeptText(register, reader));
        }
        return search;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** The documents in which every word begins some word; none before the first update. */
    synchronized Set<String> find(String words) {
        try {
            return search == null ? Set.of() : search.find(words);
        } catch (CarnetException e) {
            return Set.of();
        }
    }

    /** Forgets all texts. */
    @Override
    public synchronized void close() {
        closed = true;
        if (search != null) {
            search.close();
        }
    }
}
