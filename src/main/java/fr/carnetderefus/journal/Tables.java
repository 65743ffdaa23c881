package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes what is sealed into the tables, inside a transaction that somebody else begins and ends.
 */
record Tables(Connection connection) {
    void add(Addition addition) throws SQLException, JournalException {
        insertKeys(addition.keys());
        insertRows(addition.rows());
        insertDocuments(addition.documents());
        SlotTable.delete(connection, addition.slots().gone());
        SlotTable.insert(connection, addition.slots().slots());
        erase(addition.erased());
        delete(addition.removed());
    }

    void insertKeys(List<WrappedKey> keys) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO subject VALUES (?, ?)")) {
            for (var key : keys) {
                insert.setString(1, key.subject());
                insert.setBytes(2, key.wrapped());
                insert.executeUpdate();
            }
        }
    }

    void insertRows(List<SealedRow> rows) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?, ?)")) {
            for (var row : rows) {
                insert.setLong(1, row.seq());
                insert.setString(2, row.subject());
                insert.setBytes(3, row.sealed());
                insert.setBytes(4, row.chain());
                insert.executeUpdate();
            }
        }
    }

    void insertDocuments(List<SealedDocument> documents) throws SQLException, JournalException {
        try {
            write("INSERT INTO document", documents);
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY) {
                throw new JournalException(Reason.ALREADY_EXISTS, "document", e);
            }
            throw e;
        }
    }

    /** Where there are none, or in place of those of the same ids. */
    void replaceDocuments(List<SealedDocument> documents) throws SQLException {
        write("INSERT OR REPLACE INTO document", documents);
    }

    /** Into the table that is to be the one of documents. */
    void insertFresh(List<SealedDocument> documents) throws SQLException {
        write("INSERT INTO fresh", documents);
    }

    private void write(String how, List<SealedDocument> documents) throws SQLException {
        try (var insert = connection.prepareStatement(how + " VALUES (?, ?, ?)")) {
            for (var document : documents) {
                insert.setString(1, document.id());
                insert.setString(2, document.subject());
                insert.setBytes(3, document.sealed());
                insert.executeUpdate();
            }
        }
    }

    private void erase(List<WrappedKey> erased) throws SQLException {
        if (erased.isEmpty()) {
            return;
        }
        try (var key =
                        connection.prepareStatement(
                                "INSERT INTO subject VALUES (?, ?) ON CONFLICT (id)"
                                        + " DO UPDATE SET wrapped = excluded.wrapped");
                var theirs =
                        connection.prepareStatement("DELETE FROM document WHERE subject = ?")) {
            for (var nothing : erased) {
                key.setString(1, nothing.subject());
                key.setBytes(2, nothing.wrapped());
                key.executeUpdate();
                theirs.setString(1, nothing.subject());
                theirs.executeUpdate();
            }
        }
        Schema.version(connection, Schema.WITH_ERASED);
    }

    void delete(List<String> ids) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM document WHERE id = ?")) {
            for (var id : ids) {
                delete.setString(1, id);
                delete.executeUpdate();
            }
        }
    }
}
