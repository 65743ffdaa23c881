package fr.carnetderefus.register;

import fr.carnetderefus.journal.CopyException;
import fr.carnetderefus.journal.Head;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.SqliteJournal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Makes a whole copy of the carnet in a folder, while others may go on writing in the carnet. The
 * copy is read again to its last byte before it has its name. Then those that the rota no longer
 * keeps are removed.
 */
public final class BackUp {
    private final Register register;
    private final SqliteJournal journal;

    private BackUp(Register register, SqliteJournal journal) {
        this.register = register;
        this.journal = journal;
    }

    /** Of an open carnet; empty for one in memory, of which nothing is ever written. */
    public static Optional<BackUp> of(Register register) {
        return register.journal() instanceof SqliteJournal journal
                ? Optional.of(new BackUp(register, journal))
                : Optional.empty();
    }

    /**
     * A backup that was made, and read again.
     *
     * @param end where the carnet ended then
     * @param bytes the file's size
     * @param hurt how many documents were damaged in the carnet already, and are so in the copy
     * @param dropped how many older ones were removed
     */
    public record Done(
            Path file, LocalDateTime at, EndMark end, long bytes, int hurt, int dropped) {}

    /** The carnet's file. */
    public Path carnet() {
        return journal.path();
    }

    /**
     * Makes one in a folder that is there.
     *
     * @return empty when it was stopped: then nothing is left of it
     * @throws CarnetException {@code BACKUP_…} when the copy could not be written; then nothing is
     *     left of it either, and older ones are as they were
     */
    public Optional<Done> into(Path folder, VerifyCarnet.Pace pace) throws CarnetException {
        try {
            var now = register.now();
            var named = new BackupName[1];
            var copied =
                    journal.copy(
                            folder,
                            head -> {
                                named[0] =
                                        free(
                                                folder,
                                                BackupName.of(carnet(), now, EndMark.of(head)));
                                return named[0].fileName();
                            },
                            pace::goesOn);
            if (copied.isEmpty()) {
                return Optional.empty();
            }
            var copy = copied.get();
            var hurt = copy.hurt().size();
            // an older one may have whole what is damaged here by now
            var dropped = hurt == 0 ? drop(folder, copy.file()) : 0;
            return Optional.of(
                    new Done(
                            copy.file(),
                            named[0].at(),
                            EndMark.of(copy.head()),
                            copy.bytes(),
                            hurt,
                            dropped));
        } catch (CopyException e) {
            throw Failures.of(e, folder);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    private static BackupName free(Path folder, BackupName wanted) {
        var name = wanted;
        while (Files.exists(folder.resolve(name.fileName()))) {
            name = name.later();
        }
        return name;
    }

    private int drop(Path folder, Path made) throws CarnetException, JournalException {
        Optional<Head> first = journal.head(1);
        var good =
                ListBackups.of(carnet(), first).in(folder).stream().filter(Backup::good).toList();
        var dropped = 0;
        for (var surplus : Rota.surplus(good)) {
            if (!surplus.file().equals(made) && delete(surplus.file())) {
                dropped++;
            }
        }
        return dropped;
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false; // one too many is in nobody's way, and the next time it is tried again
        }
    }
}
