package fr.carnetderefus.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes what is sealed already into an empty file, as one transaction. */
final class CopyWriter implements AutoCloseable {
    private final Connection connection;

    CopyWriter(Path draft) throws SQLException {
        connection = Sqlite.writable(draft);
    }

    void begin(int version, List<KeySlot> slots, List<WrappedKey> keys) throws SQLException {
        // nobody takes up a draft that was cut short, so nothing is kept to undo it by
        Sqlite.execute(connection, "PRAGMA journal_mode = OFF");
        Sqlite.execute(connection, "PRAGMA synchronous = OFF");
        Sqlite.execute(connection, "BEGIN");
        Schema.create(connection, version);
        for (var slot : slots) {
            insert(
                    "keyslot VALUES (?, ?, ?, ?, ?)",
                    slot.id(),
                    slot.kind(),
                    slot.kdf(),
                    slot.salt(),
                    slot.wrapped());
        }
        for (var key : keys) {
            insert("subject VALUES (?, ?)", key.subject(), key.wrapped());
        }
    }

    void rows(List<SealedRow> rows) throws SQLException {
        try (var insert = prepared("entry VALUES (?, ?, ?, ?)")) {
            for (var row : rows) {
                run(insert, row.seq(), row.subject(), row.sealed(), row.chain());
            }
        }
    }

    void document(SealedDocument document) throws SQLException {
        insert("document VALUES (?, ?, ?)", document.id(), document.subject(), document.sealed());
    }

    void drop(String id) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM document WHERE id = ?")) {
            run(delete, id);
        }
    }

    void end() throws SQLException {
        Sqlite.execute(connection, "COMMIT");
        Sqlite.execute(connection, "PRAGMA synchronous = FULL");
        Sqlite.execute(connection, "PRAGMA journal_mode = WAL");
    }

    private void insert(String into, Object... values) throws SQLException {
        try (var insert = prepared(into)) {
            run(insert, values);
        }
    }

    private PreparedStatement prepared(String into) throws SQLException {
        return connection.prepareStatement("INSERT INTO " + into);
    }

    private static void run(PreparedStatement insert, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Long number -> insert.setLong(i + 1, number);
                case byte[] bytes -> insert.setBytes(i + 1, bytes);
                case Object text -> insert.setString(i + 1, text.toString());
            }
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
