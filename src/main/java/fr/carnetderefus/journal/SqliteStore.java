package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps sealed bytes in one SQLite file. */
final class SqliteStore implements Store {
    /**
     * Stands among rewritten documents for what a copy cannot take again piece by piece: keys and
     * slots, and what was erased. No document has this id.
     */
    static final String MORE = "";

    private final Connection connection;
    private final Path file;
    private final Runnable letGo;
    private final Map<String, Integer> rewritten = new HashMap<>();
    private final @Nullable Object identity;
    private int rewritings;

    SqliteStore(Connection connection, Path file, Claim claim) {
        this(connection, file, claim::close);
    }

    /** Over a connection that holds nothing. */
    SqliteStore(Connection connection, Path file) {
        this(connection, file, () -> {});
    }

    private SqliteStore(Connection connection, Path file, Runnable letGo) {
        this.connection = connection;
        this.file = file;
        this.letGo = letGo;
        this.identity = identity(file);
    }

    /**
     * Opens for a look that changes nothing and leaves no trace, not even a claim; {@link #add}
     * fails.
     *
     * @throws JournalException {@code IN_USE} while somebody has it, and why it is no carnet
     */
    static SqliteStore look(Path file) throws JournalException {
        Claim.requireNone(file);
        return new SqliteStore(Front.silent(file), file);
    }

    /** Opens a file that has been found to be a carnet; the claim is let go with the store. */
    static SqliteStore open(Path file, Claim claim) throws JournalException {
        try {
            var connection = Sqlite.writable(file);
            try {
                Sqlite.execute(connection, "PRAGMA journal_mode = WAL");
                // takes the lock now rather than at the first row, and shows a file that only looks
                // writable
                Sqlite.execute(connection, "BEGIN IMMEDIATE");
                Sqlite.execute(connection, "ROLLBACK");
                return new SqliteStore(connection, file, claim);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.of(e, file, "file");
        }
    }

    List<KeySlot> slots() throws JournalException {
        try {
            return Front.read(connection);
        } catch (SQLException e) {
            throw Failures.of(e, file, "keyslot");
        }
    }

    /** The same, past whatever SQLite has in memory. */
    List<KeySlot> slotsOnDisk() throws JournalException {
        try {
            Sqlite.execute(connection, "PRAGMA shrink_memory");
            return Front.read(connection);
        } catch (SQLException e) {
            throw Failures.of(e, file, "keyslot");
        }
    }

    Path file() {
        return file;
    }

    /** Grows whenever something that was there is replaced or removed; adding alone leaves it. */
    synchronized int rewritings() {
        return rewritings;
    }

    /** The documents that were replaced or removed since, and {@link #MORE} for more than those. */
    synchronized List<String> rewrittenSince(int rewriting) {
        return rewritten.entrySet().stream()
                .filter(e -> e.getValue() > rewriting)
                .map(Map.Entry::getKey)
                .toList();
    }

    private synchronized void rewrote(List<String> ids) {
        rewritings++;
        ids.forEach(id -> rewritten.put(id, rewritings));
    }

    /** At most so many rows after that number, in order. */
    List<SealedRow> rows(long after, int most) throws JournalException {
        var found = new ArrayList<SealedRow>();
        visit("WHERE seq > " + after + " ORDER BY seq LIMIT " + most, after + 1, found::add);
        return found;
    }

    @Override
    public void add(Addition addition) throws JournalException {
        var rewrites =
                !addition.erased().isEmpty()
                        || !addition.removed().isEmpty()
                        || !addition.slots().gone().isEmpty();
        if (rewrites) {
            rewrote(List.of(MORE));
        }
        try {
            change("file", tables -> tables.add(addition));
        } finally {
            if (rewrites || !addition.slots().slots().isEmpty()) {
                // whoever copies meanwhile begins again, whichever half they met
                rewrote(List.of(MORE));
            }
        }
        if (rewrites || Files.notExists(OwnFiles.wal(file))) {
            foldIn();
        }
    }

    /** What is done to the tables in one step. */
    @FunctionalInterface
    private interface Change {
        void in(Tables tables) throws SQLException, JournalException;
    }

    /** All of it, durably, or nothing. */
    private void change(String what, Change change) throws JournalException {
        var kept = false;
        try {
            Sqlite.execute(connection, "BEGIN IMMEDIATE");
            change.in(new Tables(connection));
            requireThere();
            Sqlite.execute(connection, "COMMIT");
            kept = true;
        } catch (SQLException e) {
            throw Failures.of(e, file, what);
        } finally {
            if (!kept) {
                rollBack();
            }
        }
    }

    /** The version of the format that the file is in by now. */
    int version() throws JournalException {
        try {
            return Math.toIntExact(Sqlite.number(connection, "PRAGMA user_version"));
        } catch (SQLException e) {
            throw Failures.of(e, file, "schema");
        }
    }

    /**
     * SQLite goes on writing in a file that has no name any more, and what it confirms there is
     * nowhere.
     */
    private void requireThere() throws JournalException {
        if (!isThere()) {
            throw new JournalException(
                    Reason.GONE_WHILE_OPEN, String.valueOf(file.getFileName()), null);
        }
    }

    private boolean isThere() {
        return Objects.equals(identity, identity(file)) && !Files.notExists(file);
    }

    /** Null as well where the system knows none, and where nobody can remove an open file. */
    private static @Nullable Object identity(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Until the WAL is folded in, the file still holds what was deleted; and where somebody took
     * the WAL away, nothing else holds what was added.
     */
    private void foldIn() {
        try {
            Sqlite.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            // what was confirmed is durable in the WAL, and closing folds it in
        }
    }

    @Override
    public boolean compact() {
        // a copy that was begun before must not be taken for one of what is here now
        rewrote(List.of(MORE));
        try {
            return Compaction.of(connection);
        } finally {
            rewrote(List.of(MORE));
        }
    }

    @Override
    public void replace(List<SealedDocument> documents) throws JournalException {
        try {
            change("document", tables -> tables.replaceDocuments(documents));
        } finally {
            // whoever copies meanwhile takes them again, whichever half they met
            rewrote(documents.stream().map(SealedDocument::id).toList());
        }
    }

    @Override
    public void replaceAnew(List<SealedDocument> documents) throws JournalException {
        // whoever copies meanwhile begins again, whichever half they met
        rewrote(List.of(MORE));
        try {
            var anew = new DocumentsAnew(this, connection, documents);
            change("document", tables -> anew.write(connection));
        } finally {
            readTablesAgain();
            rewrote(List.of(MORE));
        }
    }

    private void readTablesAgain() throws JournalException {
        try {
            Schema.readAgain(connection);
        } catch (SQLException e) {
            throw Failures.of(e, file, "schema");
        }
    }

    @Override
    public void remove(List<String> ids) throws JournalException {
        try {
            change("document", tables -> tables.delete(ids));
        } finally {
            rewrote(ids);
        }
        foldIn();
    }

    private void rollBack() {
        try {
            Sqlite.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // SQLite had already rolled back by itself, as it does when the disk is full
        }
    }

    @Override
    public @Nullable SealedRow last() throws JournalException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ROWS + "ORDER BY seq DESC LIMIT 1")) {
            return rows.next() ? rowOf(rows) : null;
        } catch (SQLException e) {
            throw Failures.of(e, file, "entry");
        }
    }

    @Override
    public byte @Nullable [] chainAt(long seq) throws JournalException {
        return bytes("SELECT chain FROM entry WHERE seq = " + seq, "entry " + seq);
    }

    private static final String ROWS = "SELECT seq, subject, sealed, chain FROM entry ";

    @Override
    public void rows(long after, Visitor visitor) throws JournalException {
        visit("WHERE seq > " + after + " ORDER BY seq", after + 1, visitor);
    }

    private void visit(String which, long first, Visitor visitor) throws JournalException {
        var next = first;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ROWS + which)) {
            while (rows.next()) {
                var row = rowOf(rows);
                visitor.row(row);
                next = row.seq() + 1;
            }
        } catch (SQLException e) {
            throw Failures.of(e, file, "entry " + next);
        }
    }

    private static SealedRow rowOf(ResultSet rows) throws SQLException {
        return new SealedRow(
                rows.getLong(1),
                Sqlite.textAt(rows, 2),
                Sqlite.bytesAt(rows, 3),
                Sqlite.bytesAt(rows, 4));
    }

    @Override
    public byte @Nullable [] wrappedKey(String subject) throws JournalException {
        // a statement kept for the next time would be of no use after its first damaged page
        try (var select = connection.prepareStatement("SELECT wrapped FROM subject WHERE id = ?")) {
            select.setString(1, subject);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Sqlite.bytesAt(rows, 1) : null;
            }
        } catch (SQLException e) {
            throw Failures.of(e, file, "subject " + subject);
        }
    }

    @Override
    public @Nullable SealedDocument document(String id) throws JournalException {
        try (var select =
                connection.prepareStatement("SELECT subject, sealed FROM document WHERE id = ?")) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? new SealedDocument(id, Sqlite.textAt(rows, 1), Sqlite.bytesAt(rows, 2))
                        : null;
            }
        } catch (SQLException e) {
            throw Failures.of(e, file, "document " + id);
        }
    }

    @Override
    public List<String> subjects() throws JournalException {
        return texts("SELECT id FROM subject ORDER BY id", "subject");
    }

    @Override
    public List<String> documents() throws JournalException {
        return texts("SELECT id FROM document ORDER BY id", "document");
    }

    @Override
    public boolean examine() throws JournalException {
        try (var statement = connection.createStatement()) {
            // the lock is ours alone, so SQLite would answer from pages read long ago
            statement.execute("PRAGMA shrink_memory");
            try (var rows = statement.executeQuery("PRAGMA integrity_check(1)")) {
                return rows.next() && "ok".equals(rows.getString(1));
            }
        } catch (SQLException e) {
            var failure = Failures.of(e, file, "file");
            if (failure.reason() == Reason.DAMAGED) {
                return false;
            }
            throw failure;
        }
    }

    /** Closes the file and removes it, while nobody else can have it. */
    void discard() throws IOException {
        try {
            connection.close();
            OwnFiles.delete(file);
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            letGo.run();
        }
    }

    /**
     * Closing the last connection folds the WAL into the file and removes it; not so where the file
     * was renamed, for which SQLite would leave a WAL beside the old name.
     */
    @Override
    public void close() {
        try {
            if (isThere()) {
                connection.close();
            } else {
                foldIn();
                connection.close();
                clearOldName();
            }
        } catch (SQLException | IOException e) {
            // everything confirmed is durable in the WAL already, and the next opening folds it in;
            // or nothing is left beside the old name
        } finally {
            letGo.run();
        }
    }

    /** Takes away what is left beside a name that no file has any more. */
    private void clearOldName() throws IOException {
        if (Files.notExists(file) && Files.size(OwnFiles.wal(file)) == 0) {
            OwnFiles.deleteBeside(file);
        }
    }

    private byte @Nullable [] bytes(String sql, String what) throws JournalException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? Sqlite.bytesAt(rows, 1) : null;
        } catch (SQLException e) {
            throw Failures.of(e, file, what);
        }
    }

    private List<String> texts(String sql, String what) throws JournalException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(Sqlite.textAt(rows, 1));
            }
            return texts;
        } catch (SQLException e) {
            throw Failures.of(e, file, what);
        }
    }
}
