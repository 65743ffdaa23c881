package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The journal over any store: what is sealed, how it is linked, and what is refused. */
final class SealedJournal implements Journal {
    private final Store store;
    private final Aead aead = new Aead();
    private final RowSeals rowSeals = new RowSeals(aead);
    private final DocumentSeals documentSeals = new DocumentSeals(aead);
    private final Keyring keys;
    private long count;
    private byte[] chain;
    private boolean endSeen;
    private volatile boolean closed;

    /** Takes the store and the carnet's key over. */
    SealedJournal(Store store, WipableKey carnet) throws JournalException {
        this.store = store;
        this.keys = new Keyring(carnet, store, aead);
        var last = store.last();
        if (last != null && last.seq() < 1) {
            // a damaged number must not make the carnet look empty
            throw damaged("entry " + last.seq());
        }
        count = last == null ? 0 : last.seq();
        chain = last == null ? RowSeals.genesis() : last.chain();
        endSeen = last == null;
    }

    @Override
    public Head head() {
        return new Head(count, HexFormat.of().formatHex(chain));
    }

    @Override
    public Optional<Head> head(long rows) throws JournalException {
        requireOpen();
        if (rows > count) {
            return Optional.empty();
        }
        var then = rows == 0 ? RowSeals.genesis() : store.chainAt(rows);
        if (then == null) {
            throw damaged("entry " + rows);
        }
        return Optional.of(new Head(rows, HexFormat.of().formatHex(then)));
    }

    @Override
    public Head append(Batch batch) throws JournalException {
        return append(batch, KeyChange.NONE, Erasure.NONE);
    }

    /** The same with a change of the key slots in the same step. */
    Head append(Batch batch, KeyChange slots) throws JournalException {
        return append(batch, slots, Erasure.NONE);
    }

    private Head append(Batch batch, KeyChange slots, Erasure erasure) throws JournalException {
        requireOpen();
        if (batch.rows().isEmpty()
                && batch.documents().isEmpty()
                && slots.isNone()
                && erasure.isNone()) {
            return head();
        }
        if (!endSeen) {
            // whatever follows a damaged row could never be opened again
            read(count - 1, (seq, subject, content) -> Arrays.fill(content, (byte) 0));
        }
        var fresh = new HashMap<String, WipableKey>();
        var kept = false;
        try {
            var addition = seal(batch, slots, erasure, fresh);
            store.add(addition);
            kept = true;
            fresh.forEach(keys::adopt);
            erasure.subjects().forEach(keys::forget);
            if (!addition.rows().isEmpty()) {
                var last = addition.rows().getLast();
                count = last.seq();
                chain = last.chain();
            }
            return head();
        } finally {
            if (!kept) {
                fresh.values().forEach(WipableKey::close);
            }
        }
    }

    /**
     * Until the file was written anew, a document stands in it that says so; the name is of the
     * first use.
     */
    private static final String UNFINISHED = "erasing";

    @Override
    public boolean erase(Erasure erasure, Batch batch) throws JournalException {
        requireOpen();
        if (erasure.isNone()) {
            append(batch);
            return true;
        }
        var documents = new ArrayList<>(batch.documents());
        if (store.document(UNFINISHED) == null) {
            documents.add(new Document(UNFINISHED, CARNET, new byte[0]));
        }
        append(new Batch(batch.rows(), documents), KeyChange.NONE, erasure);
        return compact();
    }

    /**
     * Makes up for a compaction that a kill or a full disk came in the way of.
     *
     * @return whether nothing of what was erased is left in the store
     */
    boolean finishErasing() throws JournalException {
        requireOpen();
        return store.document(UNFINISHED) == null || compact();
    }

    private boolean compact() throws JournalException {
        if (!store.compact()) {
            return false;
        }
        store.remove(List.of(UNFINISHED));
        return true;
    }

    private Addition seal(
            Batch batch, KeyChange slots, Erasure erasure, Map<String, WipableKey> fresh)
            throws JournalException {
        var wrapped = new ArrayList<WrappedKey>();
        var rows = new ArrayList<SealedRow>();
        var seq = count;
        var previous = chain;
        for (var row : batch.rows()) {
            var key = keyFor(row.subject(), fresh, wrapped);
            var sealed = rowSeals.seal(++seq, row, previous, key);
            previous = sealed.chain();
            rows.add(sealed);
        }
        var documents = new ArrayList<SealedDocument>();
        for (var document : batch.documents()) {
            var key = keyFor(document.subject(), fresh, wrapped);
            documents.add(documentSeals.seal(document, key));
        }
        var erased = erasure.subjects().stream().map(keys::nothing).toList();
        return new Addition(wrapped, rows, documents, slots, erased, erasure.documents());
    }

    /** The carnet's key itself, to be wrapped once more; it stays this journal's. */
    WipableKey carnetKey() {
        requireOpen();
        return keys.carnet();
    }

    private WipableKey keyFor(
            String subject, Map<String, WipableKey> fresh, List<WrappedKey> wrapped)
            throws JournalException {
        var known = keys.of(subject);
        if (known != null) {
            return known;
        }
        if (keys.isErased(subject)) {
            throw new IllegalArgumentException("nothing is added under an erased subject");
        }
        var made = fresh.get(subject);
        if (made == null) {
            made = aead.newKey();
            fresh.put(subject, made);
            wrapped.add(keys.wrap(subject, made));
        }
        return made;
    }

    @Override
    public void read(long after, RowReader reader) throws JournalException {
        requireOpen();
        if (after < 0) {
            throw new IllegalArgumentException("rows are numbered from 1");
        }
        if (after >= count) {
            return;
        }
        var start = after == 0 ? RowSeals.genesis() : store.chainAt(after);
        if (start == null) {
            throw damaged("entry " + after);
        }
        var walk = new Walk(after, start, reader);
        store.rows(after, walk);
        if (walk.seq != count) {
            throw damaged("entry " + (walk.seq + 1));
        }
        endSeen = true;
    }

    /** Where a reading stands: the last number and the chain up to it. */
    private final class Walk implements Store.Visitor {
        private final RowReader reader;
        private long seq;
        private byte[] previous;

        Walk(long seq, byte[] previous, RowReader reader) {
            this.seq = seq;
            this.previous = previous;
            this.reader = reader;
        }

        @Override
        public void row(SealedRow row) throws JournalException {
            var key = row.seq() == seq + 1 ? keys.of(row.subject()) : null;
            var content = key == null ? null : rowSeals.open(row, previous, key);
            var noise = row.seq() == seq + 1 && key == null && keys.isErased(row.subject());
            if ((content == null && !noise)
                    || !Arrays.equals(rowSeals.link(row, previous), row.chain())) {
                throw damaged("entry " + (seq + 1));
            }
            seq = row.seq();
            previous = row.chain();
            if (content != null) {
                reader.row(seq, row.subject(), content);
            }
        }
    }

    @Override
    public byte[] document(String id) throws JournalException {
        requireOpen();
        var sealed = store.document(id);
        if (sealed == null) {
            throw new JournalException(Reason.NOT_FOUND, "document " + id, null);
        }
        var content = open(sealed);
        if (content == null) {
            throw damaged("document " + id);
        }
        return content;
    }

    private byte @Nullable [] open(SealedDocument sealed) throws JournalException {
        var key = keys.of(sealed.subject());
        return key == null ? null : documentSeals.open(sealed, key);
    }

    @Override
    public void replace(List<Document> documents) throws JournalException {
        requireOpen();
        var sealed = new ArrayList<SealedDocument>();
        for (var document : documents) {
            var key = keys.of(document.subject());
            if (key == null) {
                throw damaged("subject " + document.subject());
            }
            sealed.add(documentSeals.seal(document, key));
        }
        if (sealed.isEmpty()) {
            return;
        }
        if (store.examine()) {
            store.replace(sealed);
        } else {
            replaceAnew(sealed);
        }
    }

    private void replaceAnew(List<SealedDocument> sealed) throws JournalException {
        var key = keys.of(CARNET);
        if (key != null) {
            // should the writing anew be cut short, the next opening makes up for it
            sealed.add(documentSeals.seal(new Document(UNFINISHED, CARNET, new byte[0]), key));
        }
        store.replaceAnew(sealed);
        compact();
    }

    @Override
    public void remove(List<String> ids) throws JournalException {
        requireOpen();
        if (!ids.isEmpty()) {
            store.remove(ids);
        }
    }

    @Override
    public boolean has(String subject) throws JournalException {
        requireOpen();
        return keys.of(subject) != null;
    }

    @Override
    public String mark(byte[] content) {
        requireOpen();
        return CarnetMark.of(keys.carnet(), content);
    }

    @Override
    public Optional<Verification> verify(Pace pace) throws JournalException {
        requireOpen();
        // keys of its own, unwrapped anew from what is in the store: others go on reading meanwhile
        try (var fresh = new Keyring(keys.copyOfCarnet(), store, aead)) {
            return new Examination(store, fresh, rowSeals, documentSeals, count, pace).run();
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** The same journal over a copy of its store, which it takes over. */
    SealedJournal over(Store copy) throws JournalException {
        requireOpen();
        return new SealedJournal(copy, keys.copyOfCarnet());
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
        if (closed) {
            return;
        }
        closed = true;
        try {
            store.close();
        } finally {
            keys.close();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the journal is closed");
        }
    }

    private static JournalException damaged(String where) {
        return new JournalException(Reason.DAMAGED, where, null);
    }
}
