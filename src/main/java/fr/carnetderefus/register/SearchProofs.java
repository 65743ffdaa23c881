package fr.carnetderefus.register;

import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.TextIndex;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.FileProof.Filed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Full text over everything in the archive: what is written in documents, whose they are, and what
 * their files are called. The index lives in memory; it is built once the carnet is open.
 */
public final class SearchProofs implements AutoCloseable {
    /** Reads what is written in a document of which no text was kept. */
    @FunctionalInterface
    public interface Reads {
        /** The text; empty where nothing can be read. */
        String text(Filed filed) throws CarnetException;

        /** Only what was kept. */
        Reads NOTHING = filed -> "";
    }

    private final Register register;
    private final Reads reads;
    private final TextIndex index;
    private final Map<String, Person> known = new HashMap<>();

    /** An index that knows nothing yet. */
    public SearchProofs(Register register, Reads reads) throws CarnetException {
        this.register = register;
        this.reads = reads;
        try {
            index = TextIndex.inMemory();
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Takes in what came, went or changed since; what cannot be read is found by its names alone.
     *
     * @param stop whether to leave off; what is taken in by then stays
     */
    public synchronized void update(BooleanSupplier stop) throws CarnetException {
        var there = new HashSet<String>();
        for (var filed : new FileProof(register).all()) {
            if (stop.getAsBoolean()) {
                return;
            }
            var id = filed.proof().id();
            there.add(id);
            if (!filed.person().equals(known.get(id))) {
                put(id, words(filed));
                known.put(id, filed.person());
            }
        }
        for (var gone : Set.copyOf(known.keySet())) {
            if (!there.contains(gone)) {
                remove(gone);
                known.remove(gone);
            }
        }
    }

    private String words(Filed filed) {
        var what = filed.proof().what();
        var names =
                Search.index(filed.person()) + ' ' + Search.fold(what.name() + ' ' + what.via());
        try {
            var kept = new FileProof(register).text(filed.proof());
            return names + ' ' + Search.fold(kept.isPresent() ? kept.get() : reads.text(filed));
        } catch (CarnetException e) {
            return names; // a damaged document is told of by verifying, and when it is opened
        }
    }

    private void put(String id, String text) throws CarnetException {
        try {
            index.put(id, text);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    private void remove(String id) throws CarnetException {
        try {
            index.remove(id);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /** The ids of the documents in which every word of the query begins some word. */
    public Set<String> find(String query) throws CarnetException {
        var folded = Search.fold(query);
        if (folded.isEmpty()) {
            return Set.of();
        }
        try {
            return Set.copyOf(index.find(List.of(folded.split(" "))));
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
