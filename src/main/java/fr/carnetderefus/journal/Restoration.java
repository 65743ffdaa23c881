package fr.carnetderefus.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Puts a copy in a carnet's place, and keeps what was there under another name. Whenever it is cut
 * short, one of the two is there whole under the carnet's name, and the old one is whole somewhere.
 */
public final class Restoration {
    private Restoration() {}

    /**
     * Restores a carnet that nobody has open. The copy is written anew beside it and read again
     * before anything is touched.
     *
     * @param file the carnet; it need not be there, nor be readable
     * @param copy opened to be looked at
     * @param kept the name for what was there; nothing has it
     * @return empty when it was stopped: then nothing has changed
     * @throws JournalException {@code IN_USE} while somebody has the carnet; when the copy could
     *     not be read; {@code ALREADY_EXISTS} when it is the carnet itself
     */
    public static Optional<Copied> of(Path file, SqliteJournal copy, String kept, Journal.Pace pace)
            throws JournalException, CopyException {
        var there = Files.exists(file);
        var real = there ? SqliteJournal.existingFile(file) : SqliteJournal.newFile(file);
        if (copy.holds(real)) {
            throw new JournalException(JournalException.Reason.ALREADY_EXISTS, "", null);
        }
        var claim = Claim.on(real);
        try {
            return copy.copy(
                    real,
                    (draft, head) -> {
                        if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
                            foldIn(real);
                            keep(real, real.resolveSibling(kept));
                        }
                        NewFile.replace(draft, real);
                        return real;
                    },
                    pace);
        } finally {
            claim.close();
        }
    }

    /** What a kill left in the WAL belongs to the old carnet, and must not meet the new one. */
    private static void foldIn(Path file) {
        if (Files.notExists(OwnFiles.wal(file))) {
            return;
        }
        try {
            StrayWal.refuse(file);
            try (var connection = Sqlite.writable(file)) {
                Sqlite.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            }
        } catch (SQLException | JournalException e) {
            // too damaged to be opened, or not its own: both files are kept as they are
        }
    }

    private static void keep(Path file, Path kept) throws IOException {
        NewFile.keep(file, kept);
        var wal = OwnFiles.wal(file);
        if (Files.exists(wal)) {
            NewFile.keep(wal, OwnFiles.wal(kept));
        }
        OwnFiles.deleteBeside(file);
    }
}
