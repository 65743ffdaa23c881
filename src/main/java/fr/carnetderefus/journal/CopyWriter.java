package fr.carnetderefus.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes what is sealed already into an empty file, as one transaction. */
final class CopyWriter implements AutoCloseable {
    private final Connection connection;
    private final Tables tables;

    CopyWriter(Path draft) throws SQLException {
        connection = Sqlite.writable(draft);
        tables = new Tables(connection);
    }

    void begin(int version, List<KeySlot> slots, List<WrappedKey> keys) throws SQLException {
        // nobody takes up a draft that was cut short, so nothing is kept to undo it by
        Sqlite.execute(connection, "PRAGMA journal_mode = OFF");
        Sqlite.execute(connection, "PRAGMA synchronous = OFF");
        Sqlite.execute(connection, "BEGIN");
        Schema.create(connection, version);
        SlotTable.insert(connection, slots);
        tables.insertKeys(keys);
    }

    void rows(List<SealedRow> rows) throws SQLException {
        tables.insertRows(rows);
    }

    void document(SealedDocument document) throws SQLException, JournalException {
        tables.insertDocuments(List.of(document));
    }

    void drop(String id) throws SQLException {
        tables.delete(List.of(id));
    }

    void end() throws SQLException {
        Sqlite.execute(connection, "COMMIT");
        Sqlite.execute(connection, "PRAGMA synchronous = FULL");
        Sqlite.execute(connection, "PRAGMA journal_mode = WAL");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
