package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

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
        var draft = file.resolveSibling("." + file.getFileName() + "." + Ids.next() + ".new");
        var folder = file.resolveSibling(".");
        try {
            try {
                Files.createFile(draft, forOwnerOnly(draft));
                write(draft, slot);
                sync(draft, StandardOpenOption.WRITE);
                settle(draft, file);
                syncFolder(folder);
            } finally {
                OwnFiles.delete(draft);
            }
        } catch (SQLException e) {
            throw Failures.of(e, draft, "file");
        } catch (IOException e) {
            throw Failures.writing(e, folder);
        }
    }

    private static FileAttribute<?>[] forOwnerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void write(Path draft, KeySlot slot) throws SQLException {
        try (var connection = Sqlite.writable(draft)) {
            Sqlite.execute(connection, "BEGIN");
            Schema.create(connection);
            try (var insert =
                    connection.prepareStatement("INSERT INTO keyslot VALUES (?, ?, ?, ?, ?)")) {
                insert.setLong(1, slot.id());
                insert.setString(2, slot.kind());
                insert.setString(3, slot.kdf());
                insert.setBytes(4, slot.salt());
                insert.setBytes(5, slot.wrapped());
                insert.executeUpdate();
            }
            Sqlite.execute(connection, "COMMIT");
            Sqlite.execute(connection, "PRAGMA journal_mode = WAL");
        }
    }

    /** A rename would replace what is there, a hard link refuses to. */
    private static void settle(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // FAT and many network folders know no hard links. Between this move's look and its
            // rename only a program that ignores our claim could slip in
            Files.move(draft, file);
        }
    }

    private static void syncFolder(Path folder) throws IOException {
        // Windows opens no folder as a file, and writes its folders through
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            sync(folder, StandardOpenOption.READ);
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
