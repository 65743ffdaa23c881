package fr.carnetderefus.register;

import fr.carnetderefus.journal.Batch;
import fr.carnetderefus.journal.Digests;
import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Erasure;
import fr.carnetderefus.journal.Head;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.JournalException.Reason;
import fr.carnetderefus.journal.Row;
import fr.carnetderefus.journal.RowReader;
import fr.carnetderefus.journal.Verification;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A journal in the clear that can be copied, so that many copies can go their own ways quickly. */
final class ForkedJournal implements Journal {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> chain = new ArrayList<>(List.of("0".repeat(64)));
    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    ForkedJournal fork() {
        var fork = new ForkedJournal();
        fork.rows.addAll(rows);
        fork.chain.clear();
        fork.chain.addAll(chain);
        fork.documents.putAll(documents);
        return fork;
    }

    void lose(String document) {
        documents.remove(document);
    }

    @Override
    public Head head() {
        return new Head(rows.size(), chain.getLast());
    }

    @Override
    public Optional<Head> head(long count) {
        return count > rows.size()
                ? Optional.empty()
                : Optional.of(new Head(count, chain.get((int) count)));
    }

    @Override
    public Head append(Batch batch) throws JournalException {
        for (var document : batch.documents()) {
            if (documents.containsKey(document.id())) {
                throw new JournalException(Reason.ALREADY_EXISTS, "document", null);
            }
        }
        for (var row : batch.rows()) {
            rows.add(row);
            var text = chain.getLast() + new String(row.content(), StandardCharsets.UTF_8);
            chain.add(Digests.sha256Hex(text.getBytes(StandardCharsets.UTF_8)));
        }
        batch.documents().forEach(d -> documents.put(d.id(), d.content()));
        return head();
    }

    @Override
    public void read(long after, RowReader reader) throws JournalException {
        for (var seq = (int) after; seq < rows.size(); seq++) {
            reader.row(seq + 1L, rows.get(seq).subject(), rows.get(seq).content().clone());
        }
    }

    @Override
    public byte[] document(String id) throws JournalException {
        var found = documents.get(id);
        if (found == null) {
            throw new JournalException(Reason.NOT_FOUND, "document", null);
        }
        return found.clone();
    }

    @Override
    public void replace(List<Document> others) {
        others.forEach(d -> documents.put(d.id(), d.content()));
    }

    @Override
    public void remove(List<String> ids) {
        ids.forEach(documents::remove);
    }

    @Override
    public boolean erase(Erasure erasure, Batch batch) {
        throw new UnsupportedOperationException("nothing is sealed here");
    }

    @Override
    public Optional<Verification> verify(Pace pace) {
        return Optional.of(
                new Verification(rows.size(), 0, documents.size(), 0, head(), List.of()));
    }

    @Override
    public boolean has(String subject) {
        return rows.stream().anyMatch(row -> row.subject().equals(subject));
    }

    @Override
    public String mark(byte[] content) {
        throw new UnsupportedOperationException("nothing is sealed here");
    }

    @Override
    public boolean holds(Path file) {
        return false;
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // in the clear, and nowhere
    }
}
