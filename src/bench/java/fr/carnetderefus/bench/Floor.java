package fr.carnetderefus.bench;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The same rows by SQLite alone: no key, no seal, no chain, nothing made of them. */
final class Floor implements AutoCloseable {
    private static final byte[] CHAIN = new byte[32];

    private final Connection connection;
    private final PreparedStatement insert;
    private final String subject;
    private long seq;

    private Floor(Connection connection, PreparedStatement insert, String subject, long seq) {
        this.connection = connection;
        this.insert = insert;
        this.subject = subject;
        this.seq = seq;
    }

    /** Reads every row, as bytes, and says how many there were. */
    static long read(Path carnet) throws SQLException {
        var rows = 0L;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + carnet);
                var statement = connection.createStatement();
                var entries =
                        statement.executeQuery("SELECT seq, subject, sealed, chain FROM entry")) {
            while (entries.next()) {
                var read =
                        entries.getLong(1)
                                + requireNonNull(entries.getString(2)).length()
                                + requireNonNull(entries.getBytes(3)).length
                                + requireNonNull(entries.getBytes(4)).length;
                rows += read > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    /** For durable inserts behind the rows of a copy of a carnet, set as a carnet is set. */
    static Floor appending(Path copy) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            try (var last =
                    statement.executeQuery("SELECT seq, subject FROM entry ORDER BY seq DESC")) {
                last.next();
                var insert = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?, ?)");
                return new Floor(
                        connection, insert, requireNonNull(last.getString(2)), last.getLong(1));
            }
        }
    }

    /** Inserts one row of so many bytes, durably. */
    void insert(byte[] sealed) throws SQLException {
        insert.setLong(1, ++seq);
        insert.setString(2, subject);
        insert.setBytes(3, sealed);
        insert.setBytes(4, CHAIN);
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
