package fr.carnetderefus.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A journal that is never written anywhere: for the made-up family and for visitors at a kiosk.
 * Rows and documents are sealed in memory under keys that {@link #close} wipes.
 */
public final class MemoryJournal implements Journal {
    private final SealedJournal journal;

    /** An empty journal. */
    public MemoryJournal() {
        try {
            journal = new SealedJournal(new MemoryStore(), new Aead().newKey());
        } catch (JournalException e) {
            throw new IllegalStateException("an empty memory has nothing to refuse", e);
        }
    }

    @Override
    public Head head() {
        return journal.head();
    }

    @Override
    public Optional<Head> head(long count) throws JournalException {
        return journal.head(count);
    }

    @Override
    public Head append(Batch batch) throws JournalException {
        return journal.append(batch);
    }

    @Override
    public void read(long after, RowReader reader) throws JournalException {
        journal.read(after, reader);
    }

    @Override
    public byte[] document(String id) throws JournalException {
        return journal.document(id);
    }

    @Override
    public void replace(List<Document> documents) throws JournalException {
        journal.replace(documents);
    }

    @Override
    public void remove(List<String> ids) throws JournalException {
        journal.remove(ids);
    }

    @Override
    public boolean erase(Erasure erasure, Batch batch) throws JournalException {
        return journal.erase(erasure, batch);
    }

    @Override
    public boolean has(String subject) throws JournalException {
        return journal.has(subject);
    }

    @Override
    public String mark(byte[] content) {
        return journal.mark(content);
    }

    @Override
    public Optional<Verification> verify(Pace pace) throws JournalException {
        return journal.verify(pace);
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public boolean holds(Path file) {
        return false;
    }

    @Override
    public void close() {
        journal.close();
    }
}
