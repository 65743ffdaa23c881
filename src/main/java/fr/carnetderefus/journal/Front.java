package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be seen of a file without a key and without changing it. */
final class Front {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    /** SQLite then makes no side file whatever. */
    private static final String ALONE = "immutable=1";

    private Front() {}

    /**
     * The key slots of a carnet of our format.
     *
     * @throws JournalException {@code NOT_A_CARNET}, {@code NEWER_FORMAT}, {@code DAMAGED}, {@code
     *     UNREADABLE}
     */
    static List<KeySlot> slots(Path file) throws JournalException {
        header(file);
        try {
            return hasWal(file) ? lookThroughWal(file) : look(file, ALONE);
        } catch (SQLException e) {
            throw Failures.of(e, file, "keyslot");
        } catch (IOException e) {
            throw Failures.reading(e, file);
        }
    }

    /**
     * A connection that writes nothing, makes no file and takes no lock; only for a file that
     * nobody has open.
     *
     * @throws JournalException {@code NOT_A_CARNET}, {@code NEWER_FORMAT}, {@code DAMAGED}, {@code
     *     UNREADABLE}
     */
    static Connection silent(Path file) throws JournalException {
        return checked(file, hasWal(file));
    }

    /** The same past whatever WAL stands beside it, as if there were none. */
    static Connection alone(Path file) throws JournalException {
        return checked(file, false);
    }

    private static Connection checked(Path file, boolean throughWal) throws JournalException {
        header(file);
        try {
            var connection = throughWal ? withIndexInMemory(file) : Sqlite.readable(file, ALONE);
            var ours = false;
            try {
                checkAll(connection);
                ours = true;
                return connection;
            } finally {
                if (!ours) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw Failures.of(e, file, "schema");
        }
    }

    /** Whether something stands beside it that closing would have folded in. */
    static boolean hasWal(Path file) throws JournalException {
        var wal = OwnFiles.wal(file);
        try {
            return Files.exists(wal) && Files.size(wal) > 0;
        } catch (IOException e) {
            throw Failures.reading(e, wal);
        }
    }

    /** Says that a file begins as a carnet does. */
    static void header(Path file) throws JournalException {
        if (!Files.isRegularFile(file)) {
            throw notACarnet();
        }
        byte[] header;
        try (var in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER_BYTES);
        } catch (IOException e) {
            throw Failures.reading(e, file);
        }
        if (header.length < HEADER_BYTES
                || !Arrays.equals(SQLITE, Arrays.copyOf(header, SQLITE.length))) {
            throw notACarnet();
        }
        var numbers = ByteBuffer.wrap(header);
        check(numbers.getInt(APPLICATION_ID_AT), numbers.getInt(USER_VERSION_AT));
    }

    private static void check(long applicationId, long version) throws JournalException {
        if (applicationId != Schema.APPLICATION_ID || version < 1) {
            throw notACarnet();
        }
        if (version > Schema.VERSION) {
            throw new JournalException(Reason.NEWER_FORMAT, Long.toString(version), null);
        }
    }

    /** After a crash the WAL may hold newer pages; it is read along, and left as it is. */
    private static List<KeySlot> lookThroughWal(Path file)
            throws SQLException, IOException, JournalException {
        var index = file.resolveSibling(file.getFileName() + "-shm");
        var foreign = Files.exists(index);
        try {
            return look(file, "mode=ro");
        } catch (SQLException e) {
            if (!Failures.isWithoutIndex(e)) {
                throw e;
            }
            // the disk is too full for the WAL's index, and who would free it must still get in
            return lookWithIndexInMemory(file);
        } finally {
            if (!foreign) {
                Files.deleteIfExists(index);
            }
        }
    }

    /**
     * SQLite keeps the index in memory for one who has the file alone. That takes a lock for which
     * the file would have to be writable, and closing would then fold the WAL in; so this way of
     * reaching the file locks nothing, and our claim alone keeps others of us out.
     */
    private static List<KeySlot> lookWithIndexInMemory(Path file)
            throws SQLException, JournalException {
        try (var connection = withIndexInMemory(file)) {
            return look(connection);
        }
    }

    private static Connection withIndexInMemory(Path file) throws SQLException {
        var unlocked = File.separatorChar == '/' ? "unix-none" : "win32-none";
        var connection = Sqlite.readable(file, "mode=ro&vfs=" + unlocked);
        try {
            Sqlite.execute(connection, "PRAGMA locking_mode = EXCLUSIVE");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static List<KeySlot> look(Path file, String option)
            throws SQLException, JournalException {
        try (var connection = Sqlite.readable(file, option)) {
            return look(connection);
        }
    }

    private static List<KeySlot> look(Connection connection) throws SQLException, JournalException {
        checkAll(connection);
        return read(connection);
    }

    private static void checkAll(Connection connection) throws SQLException, JournalException {
        check(
                Sqlite.number(connection, "PRAGMA application_id"),
                Sqlite.number(connection, "PRAGMA user_version"));
        if (!Schema.isOurs(connection)) {
            throw new JournalException(Reason.DAMAGED, "schema", null);
        }
    }

    /** The key slots, over such a connection. */
    static List<KeySlot> read(Connection connection) throws SQLException {
        var slots = new ArrayList<KeySlot>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT id, kind, kdf, salt, wrapped FROM keyslot ORDER BY id")) {
            while (rows.next()) {
                slots.add(
                        new KeySlot(
                                rows.getLong(1),
                                Sqlite.textAt(rows, 2),
                                Sqlite.textAt(rows, 3),
                                Sqlite.bytesAt(rows, 4),
                                Sqlite.bytesAt(rows, 5)));
            }
        }
        return slots;
    }

    private static JournalException notACarnet() {
        return new JournalException(Reason.NOT_A_CARNET, "", null);
    }
}
