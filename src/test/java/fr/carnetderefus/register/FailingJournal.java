package fr.carnetderefus.register;

import fr.carnetderefus.journal.Batch;
import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Erasure;
import fr.carnetderefus.journal.Head;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.MemoryJournal;
import fr.carnetderefus.journal.RowReader;
import fr.carnetderefus.journal.Verification;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A journal whose disk is full while {@link #full} says so. */
final class FailingJournal implements Journal {
    private final Journal journal = new MemoryJournal();
    private boolean full;

    void full(boolean now) {
        full = now;
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
        if (full) {
            throw new JournalException(JournalException.Reason.DISK_FULL, "full", null);
        }
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
        if (full) {
            throw new JournalException(JournalException.Reason.DISK_FULL, "full", null);
        }
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
    public Optional<Path> file() {
        return journal.file();
    }

    @Override
    public Optional<Verification> verify(Pace pace) throws JournalException {
        return journal.verify(pace);
    }

    @Override
    public boolean holds(Path file) {
        return journal.holds(file);
    }

    @Override
    public void close() {
        journal.close();
    }
}
