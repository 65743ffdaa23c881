package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A new carnet's file: whole under a name of its own first, then under its name, or not at all. */
final class Birth {
    private Birth() {}

    /**
     * Makes an empty carnet with one key slot, durably.
     *
     * @throws JournalException {@code ALREADY_EXISTS}, with whatever is there untouched; {@code
     *     READ_ONLY}, {@code DISK_FULL}, {@code UNREADABLE}
     */
    static void of(Path file, KeySlot slot) throws JournalException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new JournalException(Reason.ALREADY_EXISTS, "", null);
        }
        var folder = file.resolveSibling(".");
        try {
            var draft = NewFile.draft(file, ".new");
            try {
                write(draft, slot);
                NewFile.settle(draft, file);
            } finally {
                OwnFiles.delete(draft);
            }
        } catch (SQLException e) {
            throw Failures.of(e, file, "file");
        } catch (IOException e) {
            throw Failures.writing(e, folder);
        }
    }

    private static void write(Path draft, KeySlot slot) throws SQLException {
        try (var connection = Sqlite.writable(draft)) {
            Sqlite.execute(connection, "BEGIN");
            Schema.create(connection);
            SlotTable.insert(connection, List.of(slot));
            Sqlite.execute(connection, "COMMIT");
            Sqlite.execute(connection, "PRAGMA journal_mode = WAL");
        }
    }
}
