package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Connections to SQLite, and how ours are set. */
final class Sqlite {
    private static final byte[] NOTHING = {};

    private static final String[] PRAGMAS = {
        // one process has the file, so the WAL's index stays in memory and no -shm file appears
        "locking_mode = EXCLUSIVE",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "foreign_keys = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "synchronous = FULL",
        // macOS: fsync alone leaves the bytes in the drive's own cache
        "fullfsync = ON",
        // a big document leaves a big WAL behind otherwise, until the carnet is closed
        "journal_size_limit = 4194304",
    };

    private Sqlite() {}

    /** Opens for reading and writing; creates nothing. */
    static Connection writable(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(0);
        var connection = config.createConnection(url(file, "mode=rw"));
        try {
            for (var pragma : PRAGMAS) {
                execute(connection, "PRAGMA " + pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens for a look, which changes nothing; the option goes into SQLite's address. */
    static Connection readable(Path file, String option) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(0);
        return config.createConnection(url(file, option));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** On a hurt page SQLite may hand over nothing where the schema promises something. */
    static byte[] bytesAt(ResultSet rows, int column) throws SQLException {
        byte @Nullable [] bytes = rows.getBytes(column);
        return bytes == null ? NOTHING : bytes;
    }

    static String textAt(ResultSet rows, int column) throws SQLException {
        @Nullable String text = rows.getString(column);
        return text == null ? "" : text;
    }

    private static String url(Path file, String option) {
        return "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?" + option;
    }
}
