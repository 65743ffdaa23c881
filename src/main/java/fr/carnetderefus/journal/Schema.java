package fr.carnetderefus.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of formats 1 and 2, and the two numbers in SQLite's header that name it. */
final class Schema {
    /** "CdRf" in ASCII. */
    static final int APPLICATION_ID = 0x43645266;

    /** Of a carnet in which nobody was erased. */
    static final int FIRST = 1;

    /** From the first erasure on: who knows only the first would take it for damage. */
    static final int WITH_ERASED = 2;

    /** The latest that is known here. */
    static final int VERSION = WITH_ERASED;

    private static final List<String> TABLES =
            List.of(
                    "CREATE TABLE keyslot (id INTEGER PRIMARY KEY, kind TEXT NOT NULL,"
                            + " kdf TEXT NOT NULL, salt BLOB NOT NULL, wrapped BLOB NOT NULL)"
                            + " STRICT",
                    "CREATE TABLE subject (id TEXT PRIMARY KEY NOT NULL, wrapped BLOB NOT NULL)"
                            + " STRICT",
                    "CREATE TABLE entry (seq INTEGER PRIMARY KEY,"
                            + " subject TEXT NOT NULL REFERENCES subject (id),"
                            + " sealed BLOB NOT NULL, chain BLOB NOT NULL) STRICT",
                    "CREATE TABLE document (id TEXT PRIMARY KEY NOT NULL,"
                            + " subject TEXT NOT NULL REFERENCES subject (id),"
                            + " sealed BLOB NOT NULL) STRICT");

    private static final String DOCUMENT = "document";
    private static final String FRESH = "fresh";
    private static final String INDEX = "sqlite_autoindex_%s_1";

    private Schema() {}

    static void create(Connection connection) throws SQLException {
        create(connection, FIRST);
    }

    static void create(Connection connection, int version) throws SQLException {
        Sqlite.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        version(connection, version);
        for (var table : TABLES) {
            Sqlite.execute(connection, table);
        }
    }

    /** Another table of documents, empty, beside the one there is. */
    static void createFreshDocuments(Connection connection) throws SQLException {
        var table = TABLES.getLast().replaceFirst(DOCUMENT, FRESH);
        Sqlite.execute(connection, table);
    }

    /**
     * Makes that one the table of documents. The other is not deleted, for which all its pages
     * would have to be whole: nothing names them any more. {@link #readAgain} comes after the end
     * of the change, however it ended.
     */
    static void takeFreshDocuments(Connection connection) throws SQLException {
        Sqlite.execute(connection, "PRAGMA writable_schema = ON");
        moveRoot(connection, FRESH, DOCUMENT);
        moveRoot(connection, INDEX.formatted(FRESH), INDEX.formatted(DOCUMENT));
        Sqlite.execute(connection, "DELETE FROM sqlite_schema WHERE tbl_name = '" + FRESH + "'");
    }

    private static void moveRoot(Connection connection, String from, String to)
            throws SQLException {
        Sqlite.execute(
                connection,
                "UPDATE sqlite_schema SET rootpage ="
                        + (" (SELECT rootpage FROM sqlite_schema WHERE name = '" + from + "')")
                        + (" WHERE name = '" + to + "'"));
    }

    /** SQLite then knows the tables as they are in the file. */
    static void readAgain(Connection connection) throws SQLException {
        Sqlite.execute(connection, "PRAGMA writable_schema = RESET");
    }

    static void version(Connection connection, int version) throws SQLException {
        Sqlite.execute(connection, "PRAGMA user_version = " + version);
    }

    /** Whether the file has our tables and nothing else: no trigger, no view, no column more. */
    static boolean isOurs(Connection connection) throws SQLException {
        Set<String> found = new HashSet<>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
            while (rows.next()) {
                found.add(Sqlite.textAt(rows, 1));
            }
        }
        return found.equals(Set.copyOf(TABLES));
    }
}
