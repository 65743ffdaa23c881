package fr.carnetderefus.register;

import fr.carnetderefus.journal.HostName;
import fr.carnetderefus.register.BackupNotes.Failed;
import fr.carnetderefus.register.BackupNotes.Last;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a carnet backed up without being told to: in the folder chosen on this machine, or beside
 * the carnet where none was chosen or the stick is not plugged in; and remembers, in the carnet,
 * how that went.
 */
public final class KeepBackups {
    /** After so many days a backup is old. */
    public static final int OLD_DAYS = 30;

    private final Register register;
    private final BackUp backUp;
    private final Drives drives;
    private final String folderName;
    private volatile BackupNotes notes;

    private KeepBackups(
            Register register, BackUp backUp, Drives drives, String folderName, BackupNotes notes) {
        this.register = register;
        this.backUp = backUp;
        this.drives = drives;
        this.folderName = folderName;
        this.notes = notes;
    }

    /**
     * Of a carnet that is open; empty for one in memory.
     *
     * @param folderName the name of the folder beside the carnet
     */
    public static Optional<KeepBackups> of(Register register, Drives drives, String folderName)
            throws CarnetException {
        var backUp = BackUp.of(register);
        if (backUp.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new KeepBackups(
                        register,
                        backUp.get(),
                        drives,
                        folderName,
                        BackupNotes.of(register.journal())));
    }

    /**
     * How old the last backup is; known without a look at any disk.
     *
     * @param last when the last good one was made in the folder chosen, or beside the carnet where
     *     none was; null where there is none
     * @param days how old it is
     * @param failed why none was made since; null where nothing failed
     * @param hurt how many documents of the carnet were damaged when it was last read whole
     * @param mayBeDue whether something was written since, as far as can be told without looking
     */
    public record Age(
            @Nullable LocalDateTime last,
            long days,
            @Nullable Reason failed,
            int hurt,
            boolean mayBeDue) {
        /** Whether it should be said aloud. */
        public boolean isWorrying() {
            return failed != null || hurt > 0 || isOld();
        }

        /** Whether there is one, from too long ago. */
        public boolean isOld() {
            return last != null && days > OLD_DAYS;
        }
    }

    /** How old the last backup is. */
    public Age age() {
        var now = notes;
        var place = now.chosen().get(HostName.get());
        var last = now.last().get(place == null ? BackupNotes.BESIDE : place.mark());
        var failed = now.failed();
        return new Age(
                last == null ? null : last.at(),
                last == null ? 0 : age(last.at().toLocalDate()),
                failed == null ? null : failed.why(),
                now.hurt(),
                isDue(last));
    }

    /**
     * Where the next backup goes.
     *
     * @param folder where that is
     * @param chosen whether that is the folder chosen, and not the one beside the carnet
     * @param absent the folder chosen, as it was last, where it is not there now; null otherwise
     * @param due whether something was written since the last one there
     */
    public record Where(Path folder, boolean chosen, @Nullable Path absent, boolean due) {}

    /** Where the next backup goes; looks for the stick, which may take a while. */
    public Where where() {
        var now = notes;
        var place = now.chosen().get(HostName.get());
        var there = place == null ? Optional.<Path>empty() : place.find(drives);
        return new Where(
                there.orElseGet(this::beside),
                there.isPresent(),
                place == null || there.isPresent() ? null : Path.of(place.folder()),
                isDue(now.last().get(key(place, there))));
    }

    private boolean isDue(@Nullable Last last) {
        return last == null || !last.end().equals(register.ending());
    }

    private long age(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(day, register.today()));
    }

    private static String key(@Nullable BackupPlace place, Optional<Path> there) {
        return place == null || there.isEmpty() ? BackupNotes.BESIDE : place.mark();
    }

    private Path beside() {
        return backUp.carnet().resolveSibling(folderName);
    }

    /** The name of the folder beside the carnet. */
    public String folderName() {
        return folderName;
    }

    /** The carnet's file. */
    public Path carnet() {
        return backUp.carnet();
    }

    /** From now on, on this machine, they go there. The folder is marked, to be known again. */
    public void choose(Path folder) throws CarnetException {
        note(notes.choosing(HostName.get(), BackupPlace.of(folder)));
    }

    /** From now on, on this machine, they go beside the carnet. */
    public void chooseBeside() throws CarnetException {
        note(notes.choosing(HostName.get(), null));
    }

    /**
     * Makes one where something was written since the last one there.
     *
     * @return empty when it was stopped, or none was due
     */
    public Optional<BackUp.Done> makeIfDue(VerifyCarnet.Pace pace) throws CarnetException {
        return where().due() ? make(pace) : Optional.empty();
    }

    /**
     * Makes one, and notes that it was made, or why not.
     *
     * @return empty when it was stopped
     */
    public Optional<BackUp.Done> make(VerifyCarnet.Pace pace) throws CarnetException {
        var place = notes.chosen().get(HostName.get());
        var there = place == null ? Optional.<Path>empty() : place.find(drives);
        try {
            var done = backUp.into(there.isPresent() ? there.get() : madeBeside(), pace);
            if (done.isPresent()) {
                note(
                        notes.made(
                                key(place, there),
                                new Last(done.get().at(), done.get().end()),
                                done.get().hurt()));
            }
            return done;
        } catch (CarnetException e) {
            noteFailure(e);
            throw e;
        }
    }

    /** All was read again, and so many documents were damaged. */
    public void noteHurt(int hurt) throws CarnetException {
        note(notes.hurting(hurt));
    }

    private Path madeBeside() throws CarnetException {
        var folder = beside();
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CarnetException(
                    Files.isWritable(folder.resolveSibling("."))
                            ? Reason.BACKUP_FAILED
                            : Reason.BACKUP_FOLDER_READ_ONLY,
                    e,
                    folderName);
        }
    }

    private void noteFailure(CarnetException failure) {
        try {
            note(notes.failed(new Failed(register.now(), failure.reason())));
        } catch (CarnetException e) {
            failure.addSuppressed(e); // the disk may be full for this too; the failure is told
        }
    }

    private void note(BackupNotes changed) throws CarnetException {
        register.replace(List.of(changed.document()));
        notes = changed;
    }
}
