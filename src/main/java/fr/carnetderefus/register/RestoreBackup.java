package fr.carnetderefus.register;

import fr.carnetderefus.journal.CopyException;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.Restoration;
import fr.carnetderefus.journal.SqliteJournal;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks into a backup, and puts it in the carnet's place. What was there is kept beside it. Whoever
 * has opened one lets it go; until then nothing is written anywhere.
 */
public final class RestoreBackup implements AutoCloseable {
    private final Register backup;
    private final SqliteJournal journal;
    private final Path file;

    private RestoreBackup(Register backup, SqliteJournal journal, Path file) {
        this.backup = backup;
        this.journal = journal;
        this.file = file;
    }

    /**
     * Opens a backup by its passphrase, which may be an older one than the carnet's.
     *
     * @param file the carnet that it would replace; it need not be there
     */
    public static RestoreBackup open(Carnets carnets, Path file, Path backup, char[] passphrase)
            throws CarnetException {
        try {
            var journal = SqliteJournal.look(backup, passphrase);
            return new RestoreBackup(carnets.over(journal), journal, file);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /**
     * What is in it.
     *
     * @param inside who is in it
     * @param last the day of the latest entry; null where there is none
     * @param documents how many its archive shows
     * @param named whether it ends where its name says; null where its name is no backup's
     * @param damages what does not hold in it
     * @param against how it compares with the carnet; null where that cannot be opened, or is gone
     */
    public record Look(
            List<Called> inside,
            long entries,
            @Nullable LocalDate last,
            long documents,
            @Nullable Boolean named,
            List<Damage> damages,
            @Nullable Against against) {
        /** The names of those who are in it. */
        public List<String> people() {
            return inside.stream().map(Called::name).toList();
        }
    }

    /**
     * How a backup and the carnet compare, entry by entry.
     *
     * @param onlyBackup how many entries only the backup has
     * @param onlyCarnet how many only the carnet has: they would be kept beside, and be gone here
     * @param gone who is in the carnet alone
     * @param back who would come back, erased ones too
     */
    public record Against(long onlyBackup, long onlyCarnet, List<Called> gone, List<Called> back) {
        /** The names of those who are in the carnet alone. */
        public List<String> peopleOnlyCarnet() {
            return gone.stream().map(Called::name).toList();
        }

        /** The names of those who would come back. */
        public List<String> peopleOnlyBackup() {
            return back.stream().map(Called::name).toList();
        }
    }

    /**
     * Reads all of it.
     *
     * @param carnet the carnet, where it is open or could be opened
     * @return empty when it was stopped
     * @throws CarnetException {@code NO_COMMON_BEGINNING} when it is a backup of another carnet
     */
    public Optional<Look> look(@Nullable Register carnet, VerifyCarnet.Pace pace)
            throws CarnetException {
        if (carnet != null) {
            Beginnings.requireSame(carnet, backup);
        }
        var report = new VerifyCarnet(backup).verify(null, pace);
        if (report.isEmpty()) {
            return Optional.empty();
        }
        var state = backup.state();
        var name = BackupName.read(String.valueOf(journal.path().getFileName()));
        return Optional.of(
                new Look(
                        called(state),
                        state.entries().size(),
                        state.entries().stream()
                                .map(Written::day)
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                        report.get().proofs() - report.get().aside(),
                        name.map(n -> n.tells(report.get().end())).orElse(null),
                        report.get().damages(),
                        carnet == null ? null : against(carnet.state())));
    }

    private Against against(State carnet) {
        var there = ids(backup.state());
        var here = ids(carnet);
        return new Against(
                missing(there, here),
                missing(here, there),
                missing(carnet, backup.state()),
                missing(backup.state(), carnet));
    }

    private static List<Called> missing(State from, State in) {
        var namesakes = Namesakes.in(from);
        return from.people().values().stream()
                .map(PersonFile::person)
                .filter(person -> !in.people().containsKey(person.id()))
                .map(namesakes::called)
                .toList();
    }

    private static long missing(Set<String> from, Set<String> in) {
        return from.stream().filter(id -> !in.contains(id)).count();
    }

    private static Set<String> ids(State state) {
        return state.entries().stream()
                .map(Written::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Called> called(State state) {
        var namesakes = Namesakes.in(state);
        return state.people().values().stream().map(p -> namesakes.called(p.person())).toList();
    }

    /**
     * What came of it.
     *
     * @param kept where the carnet that was there is now; null where none was
     */
    public record Restored(EndMark end, @Nullable Path kept) {}

    /**
     * Puts the backup in the carnet's place, which nobody may have open. A kill at any point leaves
     * one of the two whole under the carnet's name.
     *
     * @param keptName the name for what was there, without its ending; the moment is added
     * @return empty when it was stopped: then nothing has changed
     * @throws CarnetException {@code IN_USE}; {@code SAME_FILE}; {@code NO_COMMON_BEGINNING} when
     *     what is there can be read and is another carnet
     */
    public Optional<Restored> restore(String keptName, VerifyCarnet.Pace pace)
            throws CarnetException {
        var there = ListBackups.beginning(file);
        if (there.isPresent() && !there.equals(ListBackups.beginning(journal.path()))) {
            throw new CarnetException(Reason.NO_COMMON_BEGINNING);
        }
        var kept = file.resolveSibling(free(keptName));
        var existed = Files.exists(file);
        try {
            return Restoration.of(file, journal, String.valueOf(kept.getFileName()), pace::goesOn)
                    .map(copied -> new Restored(EndMark.of(copied.head()), existed ? kept : null));
        } catch (CopyException e) {
            throw Failures.of(e, file.toAbsolutePath().resolveSibling("."));
        } catch (JournalException e) {
            throw e.reason() == JournalException.Reason.ALREADY_EXISTS
                    ? new CarnetException(Reason.SAME_FILE, e)
                    : Failures.of(e);
        }
    }

    private String free(String keptName) {
        var moment = backup.now();
        var name = keptName(keptName, moment);
        for (var later = 1; Files.exists(file.resolveSibling(name)); later++) {
            name = keptName(keptName, moment.plusSeconds(later));
        }
        return name;
    }

    private static String keptName(String name, LocalDateTime at) {
        return name + " " + BackupName.MOMENT.format(at) + ".carnet";
    }

    @Override
    public void close() {
        backup.close();
    }
}
