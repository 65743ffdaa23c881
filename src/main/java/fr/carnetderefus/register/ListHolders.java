package fr.carnetderefus.register;

import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the backups that hold a person, one in the carnet or one who was erased from it. Of a
 * backup whose content does not match its name it is assumed that it does.
 */
public final class ListHolders {
    private final Register register;
    private final Map<PersonId, Long> first = new HashMap<>();
    private final Map<PersonId, Long> erased = new HashMap<>();

    private ListHolders(Register register) {
        this.register = register;
    }

    /** Of an open carnet; reads its entries once. */
    public static ListHolders of(Register register) throws CarnetException {
        var holders = new ListHolders(register);
        try {
            register.journal()
                    .read(
                            0,
                            (seq, subject, content) -> {
                                var person = Subjects.person(subject);
                                if (person != null) {
                                    holders.first.putIfAbsent(person, seq);
                                } else if (Codec.read(null, content).entry()
                                        instanceof Entry.PersonErased(var gone)) {
                                    holders.erased.put(gone, seq);
                                }
                            });
        } catch (JournalException e) {
            throw Failures.of(e);
        }
        return holders;
    }

    /**
     * The folders where this carnet's backups may lie: beside it, in those of the names that the
     * program gives, and where they go from here.
     *
     * @param names of such folders, one in each language
     */
    public static List<Path> places(Register register, Drives drives, List<String> names)
            throws CarnetException {
        var places = new LinkedHashSet<Path>();
        register.file()
                .ifPresent(file -> {
                    places.add(file.resolveSibling("").normalize());
                    names.forEach(name -> places.add(file.resolveSibling(name)));
                });
        // the name matters only where no folder was chosen, and those are in already
        KeepBackups.of(register, drives, names.getFirst())
                .ifPresent(keeping -> places.add(keeping.where().folder()));
        return places.stream().filter(Files::isDirectory).toList();
    }

    /**
     * Those in some folders that hold a person, the newest first in each.
     *
     * @throws CarnetException {@code BACKUP_FOLDER_GONE}
     */
    public List<Backup> of(PersonId id, List<Path> folders) throws CarnetException {
        var found = new ArrayList<Backup>();
        for (var backup : all(folders)) {
            if (mayHold(backup, id)) {
                found.add(backup);
            }
        }
        return List.copyOf(found);
    }

    private boolean mayHold(Backup backup, PersonId id) {
        if (!backup.good()) {
            return true;
        }
        var count = backup.name().count();
        return count >= first.getOrDefault(id, 1L)
                && count < erased.getOrDefault(id, Long.MAX_VALUE);
    }

    private List<Backup> all(List<Path> folders) throws CarnetException {
        var carnet = register.file();
        var found = new ArrayList<Backup>();
        if (carnet.isEmpty()) {
            return found;
        }
        try {
            var backups = ListBackups.of(carnet.get(), register.journal().head(1));
            for (var folder : Set.copyOf(folders)) {
                found.addAll(backups.in(folder));
            }
            return found;
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Removes backups, each only where its folder has a good one made later that holds the person
     * no more: the others in the carnet must not be left without any.
     *
     * @return those that could not be removed
     * @throws CarnetException {@code NO_NEWER_BACKUP}; then nothing was removed
     */
    public List<Backup> remove(PersonId id, List<Backup> backups) throws CarnetException {
        var folders = new HashSet<Path>();
        backups.forEach(backup -> folders.add(backup.file().resolveSibling(".").normalize()));
        for (var folder : folders) {
            if (all(List.of(folder)).stream().allMatch(backup -> mayHold(backup, id))) {
                throw new CarnetException(
                        Reason.NO_NEWER_BACKUP, String.valueOf(folder.getFileName()));
            }
        }
        var left = new ArrayList<Backup>();
        for (var backup : backups) {
            try {
                Files.deleteIfExists(backup.file());
            } catch (IOException e) {
                left.add(backup);
            }
        }
        return List.copyOf(left);
    }
}
