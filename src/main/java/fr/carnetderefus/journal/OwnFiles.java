package fr.carnetderefus.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that belong to an open carnet: itself, SQLite's beside it, and the lock. */
final class OwnFiles {
    private static final List<String> SQLITES = List.of("", "-wal", "-shm", "-journal");
    private static final List<String> ALL = List.of("", "-wal", "-shm", "-journal", ".lock");

    private OwnFiles() {}

    /**
     * Whether a file, there or not, is one of the carnet's own under whatever name. Nothing is
     * opened: closing it again would drop the locks that this process has on it (POSIX).
     */
    static boolean hold(Path carnet, Path file) {
        return ALL.stream()
                .map(side -> beside(carnet, side))
                .anyMatch(own -> isSame(own, file) || isNamed(own, file));
    }

    /** Removes a carnet that SQLite has let go; the lock is its holder's to remove. */
    static void delete(Path carnet) throws IOException {
        for (var side : SQLITES) {
            Files.deleteIfExists(beside(carnet, side));
        }
    }

    /** Removes what SQLite put beside a carnet that it has let go. */
    static void deleteBeside(Path carnet) throws IOException {
        for (var side : SQLITES) {
            if (!side.isEmpty()) {
                Files.deleteIfExists(beside(carnet, side));
            }
        }
    }

    /** Where SQLite keeps what is not in the carnet yet. */
    static Path wal(Path carnet) {
        return beside(carnet, "-wal");
    }

    private static Path beside(Path carnet, String side) {
        return carnet.resolveSibling(carnet.getFileName() + side);
    }

    private static boolean isSame(Path own, Path file) {
        try {
            return Files.isSameFile(own, file);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    /** The name that a file of ours may still get; some folders do not tell capitals apart. */
    private static boolean isNamed(Path own, Path file) {
        var name = file.getFileName();
        var folder = file.toAbsolutePath().getParent();
        return name != null
                && folder != null
                && name.toString().equalsIgnoreCase(String.valueOf(own.getFileName()))
                && isSame(own.resolveSibling("."), folder);
    }
}
