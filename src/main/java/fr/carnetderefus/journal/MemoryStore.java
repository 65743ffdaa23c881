package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps sealed bytes in memory; without the carnet's key, wiped on close, they are noise. */
final class MemoryStore implements Store {
    private final List<SealedRow> rows = new ArrayList<>();
    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private final Map<String, SealedDocument> documents = new LinkedHashMap<>();

    @Override
    public void add(Addition addition) throws JournalException {
        var added = new HashSet<String>();
        for (var document : addition.documents()) {
            if (documents.containsKey(document.id()) || !added.add(document.id())) {
                throw new JournalException(
                        Reason.ALREADY_EXISTS, "document " + document.id(), null);
            }
        }
        addition.keys().forEach(k -> keys.put(k.subject(), k.wrapped()));
        rows.addAll(addition.rows());
        addition.documents().forEach(d -> documents.put(d.id(), d));
        for (var gone : addition.erased()) {
            keys.put(gone.subject(), gone.wrapped());
            documents.values().removeIf(d -> d.subject().equals(gone.subject()));
        }
        addition.removed().forEach(documents::remove);
    }

    @Override
    public void replace(List<SealedDocument> others) {
        others.forEach(d -> documents.put(d.id(), d));
    }

    @Override
    public void replaceAnew(List<SealedDocument> others) {
        replace(others);
    }

    @Override
    public void remove(List<String> ids) {
        ids.forEach(documents::remove);
    }

    /** Nothing was ever on a disk. */
    @Override
    public boolean compact() {
        return true;
    }

    @Override
    public @Nullable SealedRow last() {
        return rows.isEmpty() ? null : rows.getLast();
    }

    @Override
    public byte @Nullable [] chainAt(long seq) {
        return seq < 1 || seq > rows.size() ? null : rows.get((int) seq - 1).chain();
    }

    @Override
    public void rows(long after, Visitor visitor) throws JournalException {
        for (var row : rows.subList((int) after, rows.size())) {
            visitor.row(row);
        }
    }

    @Override
    public byte @Nullable [] wrappedKey(String subject) {
        return keys.get(subject);
    }

    @Override
    public @Nullable SealedDocument document(String id) {
        return documents.get(id);
    }

    @Override
    public List<String> subjects() {
        return List.copyOf(keys.keySet());
    }

    @Override
    public List<String> documents() {
        return List.copyOf(documents.keySet());
    }

    @Override
    public boolean examine() {
        return true;
    }

    @Override
    public void close() {
        rows.clear();
        keys.clear();
        documents.clear();
    }
}
