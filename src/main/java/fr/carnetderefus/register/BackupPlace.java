package fr.carnetderefus.register;

import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.journal.NewFile;
import fr.carnetderefus.register.CarnetException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder chosen for backups, as it is found again.
 *
 * @param folder where it was last
 * @param inside the way to it from the root of its drive
 * @param mark what stands in the file {@value #MARK_FILE} there: random, and nobody's
 */
record BackupPlace(String folder, String inside, String mark) {
    static final String MARK_FILE = ".carnet-de-refus-sauvegardes";
    private static final Pattern MARK = Pattern.compile("[0-9A-Z]{26}");
    private static final int MARK_BYTES = 64;

    /** A folder that is there, marked. */
    static BackupPlace of(Path folder) throws CarnetException {
        var name = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            throw new CarnetException(Reason.BACKUP_FOLDER_GONE, name);
        }
        try {
            var real = folder.toRealPath();
            var root = Drives.rootOf(real).orElse(real);
            var mark = mark(real);
            return new BackupPlace(
                    real.toString(),
                    root.relativize(real).toString(),
                    mark.isPresent() ? mark.get() : put(real));
        } catch (IOException e) {
            throw new CarnetException(
                    Files.isWritable(folder)
                            ? Reason.BACKUP_FAILED
                            : Reason.BACKUP_FOLDER_READ_ONLY,
                    e,
                    name);
        }
    }

    private static String put(Path folder) throws IOException {
        var mark = Ids.next();
        var file = folder.resolve(MARK_FILE);
        var draft = NewFile.draft(file, ".new");
        try {
            Files.writeString(draft, mark + "\n");
            NewFile.replace(draft, file);
            return mark;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Optional<String> mark(Path folder) {
        try (var in = Files.newInputStream(folder.resolve(MARK_FILE))) {
            var text = new String(in.readNBytes(MARK_BYTES), StandardCharsets.UTF_8).strip();
            return MARK.matcher(text).matches() ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // not there, so it is not this folder
        }
    }

    /** Where it is now; empty while it is not plugged in. */
    Optional<Path> find(Drives drives) {
        try {
            var last = Path.of(folder);
            if (isThere(last)) {
                return Optional.of(last);
            }
            return drives.roots().stream()
                    .map(root -> root.resolve(inside))
                    .filter(this::isThere)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty(); // another system's, which has other names
        }
    }

    private boolean isThere(Path candidate) {
        return mark(candidate).filter(mark::equals).isPresent();
    }
}
