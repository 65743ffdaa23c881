package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;

/** What SQLite and the file system say, as our reasons. */
final class Failures {
    /** Less than this is left: a file of a few pages does not fit any more. */
    private static final long FULL_BELOW_BYTES = 64 * 1024;

    private Failures() {}

    /**
     * @param damaged what is hurt, should SQLite say that its file is
     */
    static JournalException of(SQLException e, Path file, String damaged) {
        var name = name(e);
        var reason =
                switch (primary(name)) {
                    case "BUSY", "LOCKED" -> Reason.IN_USE;
                    case "CORRUPT", "NOTADB", "FORMAT" -> Reason.DAMAGED;
                    case "FULL" -> Reason.DISK_FULL;
                    case "READONLY", "PERM" -> Reason.READ_ONLY;
                    case "CANTOPEN" -> cannotOpen(file);
                    default -> Reason.UNREADABLE;
                };
        var detail =
                switch (reason) {
                    case DAMAGED -> damaged;
                    case IN_USE -> ""; // a holder by name is whoever signed our claim
                    default -> name;
                };
        return new JournalException(reason, detail, e);
    }

    /** Whether SQLite says that its file is hurt. */
    static boolean isDamage(SQLException e) {
        return switch (primary(name(e))) {
            case "CORRUPT", "NOTADB", "FORMAT" -> true;
            default -> false;
        };
    }

    private static String name(SQLException e) {
        return e instanceof SQLiteException s ? s.getResultCode().name() : "";
    }

    /** Whether a WAL could not be read only because SQLite found no place for its {@code -shm}. */
    static boolean isWithoutIndex(SQLException e) {
        return name(e).startsWith("SQLITE_IOERR_SHM") || name(e).startsWith("SQLITE_CANTOPEN");
    }

    /** {@code SQLITE_IOERR_READ} is a kind of {@code SQLITE_IOERR}. */
    private static String primary(String name) {
        if (name.equals("SQLITE_IOERR_SHORT_READ")) {
            return "CORRUPT"; // the file ends too early: no disk refused anything
        }
        var parts = name.split("_", 3);
        return parts.length < 2 ? "" : parts[1];
    }

    private static Reason cannotOpen(Path file) {
        return isWritable(file) && isWritable(file.resolveSibling("."))
                ? Reason.UNREADABLE
                : Reason.READ_ONLY;
    }

    private static boolean isWritable(Path path) {
        return !Files.exists(path) || Files.isWritable(path);
    }

    /** A failure to read. */
    static JournalException reading(IOException e, Path path) {
        return e instanceof NoSuchFileException
                ? new JournalException(Reason.NOT_FOUND, String.valueOf(path.getFileName()), e)
                : new JournalException(Reason.UNREADABLE, "", e);
    }

    /** A failure to create or write beside the carnet. */
    static JournalException writing(IOException e, Path folder) {
        var reason = whyNotWritten(e, folder);
        var missing = reason == Reason.NOT_FOUND ? folder.normalize().getFileName() : null;
        return new JournalException(reason, missing == null ? "" : missing.toString(), e);
    }

    private static Reason whyNotWritten(IOException e, Path folder) {
        if (e instanceof FileAlreadyExistsException) {
            return Reason.ALREADY_EXISTS;
        }
        if (e instanceof NoSuchFileException) {
            return Reason.NOT_FOUND;
        }
        var refused =
                e instanceof AccessDeniedException
                        || e.getCause() instanceof ReadOnlyFileSystemException
                        || !Files.isWritable(folder)
                        || isReadOnly(folder);
        if (refused) {
            // asked first: what nobody may write to, a CD or a mounted image, has no space either
            return Reason.READ_ONLY;
        }
        return isFull(folder) ? Reason.DISK_FULL : Reason.UNREADABLE;
    }

    /** The system's own sentence is in the user's language, so the space is asked for instead. */
    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }
}
