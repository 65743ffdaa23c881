package fr.carnetderefus.register;

import fr.carnetderefus.journal.ChainCheck;
import fr.carnetderefus.journal.Head;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.register.CarnetException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the backups of a carnet in a folder, and compares what their names say with what is in
 * them. Needs no passphrase and writes nothing.
 */
public final class ListBackups {
    private final String carnet;
    private final Optional<String> first;

    private ListBackups(String carnet, Optional<String> first) {
        this.carnet = carnet;
        this.first = first;
    }

    /** The backups of a carnet that is open. */
    static ListBackups of(Path carnet, Optional<Head> first) {
        return new ListBackups(BackupName.bare(carnet), first.map(Head::chain));
    }

    /** The same, of one that is kept in a file. */
    public static ListBackups of(Register register) throws CarnetException {
        try {
            return of(register.file().orElseThrow(), register.journal().head(1));
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /**
     * The backups of a carnet by its file. Where it is gone or unreadable, those of its name: that
     * is when backups are wanted most.
     */
    public static ListBackups of(Path carnet) {
        return new ListBackups(BackupName.bare(carnet), beginning(carnet));
    }

    /** How a carnet begins, as far as can be told; no two begin alike. */
    static Optional<String> beginning(Path carnet) {
        try {
            return ChainCheck.links(carnet, 1).then();
        } catch (JournalException e) {
            return Optional.empty();
        }
    }

    /**
     * Those in a folder, the newest first; none where it holds none.
     *
     * @throws CarnetException {@code BACKUP_FOLDER_GONE}
     */
    public List<Backup> in(Path folder) throws CarnetException {
        return in(folder, (done, of) -> true);
    }

    /** The same, which can be stopped between two files: then it tells what was seen so far. */
    public List<Backup> in(Path folder, VerifyCarnet.Pace pace) throws CarnetException {
        var named = named(folder);
        var found = new ArrayList<Backup>();
        for (var i = 0; i < named.size() && pace.goesOn(i, named.size()); i++) {
            look(named.get(i)).ifPresent(found::add);
        }
        found.sort(Comparator.comparing((Backup b) -> b.name().at()).reversed());
        return List.copyOf(found);
    }

    private static List<Path> named(Path folder) throws CarnetException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> BackupName.read(String.valueOf(f.getFileName())).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new CarnetException(
                    Reason.BACKUP_FOLDER_GONE, e, String.valueOf(folder.getFileName()));
        }
    }

    private Optional<Backup> look(Path file) {
        var name = BackupName.read(String.valueOf(file.getFileName())).orElseThrow();
        try {
            var chain = ChainCheck.links(file, 1);
            if (first.isPresent() && !chain.then().equals(first)) {
                // of another carnet, unless nothing can be read of how it begins
                return chain.then().isPresent() ? Optional.empty() : broken(file, name);
            }
            if (!chain.damages().isEmpty()) {
                return Optional.of(backup(file, name, Backup.Standing.BROKEN));
            }
            var tells = name.tells(EndMark.of(chain.head()));
            var standing = tells ? Backup.Standing.GOOD : Backup.Standing.OTHER_END;
            return first.isPresent() || isNamed(name)
                    ? Optional.of(backup(file, name, standing))
                    : Optional.empty();
        } catch (JournalException e) {
            return e.reason() == JournalException.Reason.IN_USE && isNamed(name)
                    ? Optional.of(backup(file, name, Backup.Standing.IN_USE))
                    : broken(file, name);
        }
    }

    private Optional<Backup> broken(Path file, BackupName name) {
        return isNamed(name)
                ? Optional.of(backup(file, name, Backup.Standing.BROKEN))
                : Optional.empty();
    }

    private boolean isNamed(BackupName name) {
        return name.carnet().equals(carnet);
    }

    private static Backup backup(Path file, BackupName name, Backup.Standing standing) {
        return new Backup(file, name, size(file), standing);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // it went away while it was looked at, and its standing says so
        }
    }
}
