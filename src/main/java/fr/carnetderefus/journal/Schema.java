package fr.carnetderefus.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of format 1, and the two numbers in SQLite's header that name it. */
final class Schema {
    /** "CdRf" in ASCII. */
    static final int APPLICATION_ID = 0x43645266;

    static final int VERSION = 1;

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

    private Schema() {}

    static void create(Connection connection) throws SQLException {
        Sqlite.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        Sqlite.execute(connection, "PRAGMA user_version = " + VERSION);
        for (var table : TABLES) {
            Sqlite.execute(connection, table);
        }
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
