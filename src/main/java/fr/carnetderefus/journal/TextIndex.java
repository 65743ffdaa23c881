package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds texts by the beginnings of their words. It lives in memory alone and is gone with this
 * object; texts and queries are expected folded (lower case, no accents, words apart by a space).
 */
public final class TextIndex implements AutoCloseable {
    private final Connection connection;

    private TextIndex(Connection connection) {
        this.connection = connection;
    }

    /** An empty one. */
    public static TextIndex inMemory() throws JournalException {
        try {
            var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            Sqlite.execute(connection, "PRAGMA temp_store = MEMORY");
            Sqlite.execute(connection, "CREATE TABLE known (id TEXT PRIMARY KEY, at INTEGER)");
            Sqlite.execute(
                    connection,
                    "CREATE VIRTUAL TABLE words USING fts5(text, content='', prefix='2 3',"
                            + " contentless_delete=1, tokenize='unicode61 remove_diacritics 2')");
            return new TextIndex(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Puts a text in, in place of the one of that id. */
    public synchronized void put(String id, String folded) throws JournalException {
        try {
            drop(id);
            long at;
            try (var insert =
                    connection.prepareStatement(
                            "INSERT INTO known (id, at)"
                                    + " VALUES (?, (SELECT coalesce(max(at), 0) + 1 FROM known))"
                                    + " RETURNING at")) {
                insert.setString(1, id);
                try (var row = insert.executeQuery()) {
                    row.next();
                    at = row.getLong(1);
                }
            }
            try (var insert =
                    connection.prepareStatement("INSERT INTO words (rowid, text) VALUES (?, ?)")) {
                insert.setLong(1, at);
                insert.setString(2, folded);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Takes the text of that id out, if there is one. */
    public synchronized void remove(String id) throws JournalException {
        try {
            drop(id);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void drop(String id) throws SQLException {
        try (var words =
                        connection.prepareStatement(
                                "DELETE FROM words WHERE rowid ="
                                        + " (SELECT at FROM known WHERE id = ?)");
                var known = connection.prepareStatement("DELETE FROM known WHERE id = ?")) {
            words.setString(1, id);
            words.executeUpdate();
            known.setString(1, id);
            known.executeUpdate();
        }
    }

    /**
     * The ids of the texts in which each of these begins some word.
     *
     * @param beginnings letters and digits only; at least one
     */
    public synchronized List<String> find(List<String> beginnings) throws JournalException {
        var query = beginnings.stream().map(b -> '"' + b + "\"*").collect(Collectors.joining(" "));
        try (var select =
                connection.prepareStatement(
                        "SELECT id FROM known WHERE at IN"
                                + " (SELECT rowid FROM words WHERE words MATCH ?)")) {
            select.setString(1, query);
            var found = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(Sqlite.textAt(rows, 1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static JournalException failure(SQLException e) {
        return new JournalException(Reason.UNREADABLE, "", e);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // nothing was ever on disk; the memory goes with the object
        }
    }
}
