package fr.carnetderefus.app;

import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.Watching;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One window for each person at a machine: a second start hands what it was given to the first, and
 * ends. They meet in a folder, not on a socket, so that nothing of ours ever listens (decision
 * 0100): the first holds a lock there, the second lays down a file, and the first takes it away. On
 * Linux the folder is in memory and the person's own ({@code XDG_RUNTIME_DIR}).
 */
final class OneWindow implements AutoCloseable {
    private static final String LOCK = "running";
    private static final String ASKED = ".asked";

    /** The longest path that a file system takes, and then some; what is longer is not ours. */
    private static final int MOST_BYTES = 16_384;

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LOOK_MILLIS = 20;

    private final Path folder;

    /** Holds the lock for as long as it is open. */
    private final FileChannel file;

    private @Nullable Watching watching;

    private OneWindow(Path folder, FileChannel file) {
        this.folder = folder;
        this.file = file;
    }

    /** Where the starts of one person on this system meet. */
    static Path folder(Map<String, String> environment, SettingsFile settings) {
        return path(environment.getOrDefault("XDG_RUNTIME_DIR", ""))
                .filter(OneWindow::isOurs)
                .map(runtime -> runtime.resolve("carnet-de-refus"))
                .orElseGet(() -> settings.file().resolveSibling("window"));
    }

    /**
     * Whether a folder is there and this person's own. After {@code su} the name of another's may
     * be left over; it is not for us to make, and two starts would never meet in it.
     */
    private static boolean isOurs(Path folder) {
        try {
            var us =
                    folder.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(System.getProperty("user.name", ""));
            return folder.isAbsolute()
                    && Files.isDirectory(folder)
                    && Files.isWritable(folder)
                    && Files.getOwner(folder).equals(us);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** This start as the first; empty where another is there, or where the folder is read-only. */
    static Optional<OneWindow> first(Path folder) {
        try {
            make(folder);
            var file =
                    FileChannel.open(
                            folder.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new OneWindow(folder, file));
        } catch (IOException e) {
            return Optional.empty(); // a window that stands alone is better than none
        }
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * Hands a carnet, or the wish to see the window, to the start that is there.
     *
     * @return whether it was taken; if not, within five seconds, nothing is left lying about
     */
    static boolean handOver(Path folder, Optional<Path> carnet) {
        var name = UUID.randomUUID().toString();
        var part = folder.resolve(name + ".part");
        var asked = folder.resolve(name + ASKED);
        try {
            var words = carnet.map(c -> c.toAbsolutePath().toString()).orElse("");
            Files.writeString(part, words, StandardOpenOption.CREATE_NEW);
            Files.move(part, asked, StandardCopyOption.ATOMIC_MOVE);
            for (var waited = 0; waited < PATIENCE_MILLIS; waited += LOOK_MILLIS) {
                if (!Files.exists(asked)) {
                    return true;
                }
                Thread.sleep(LOOK_MILLIS);
            }
            return !Files.deleteIfExists(asked);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * From now on takes what other starts hand over, on the JavaFX thread: the carnet, or nothing
     * where the window is to show itself.
     */
    void listen(Consumer<Optional<Path>> taken) {
        try {
            watching = new Watching(folder, () -> take().forEach(taken));
            take().forEach(taken);
        } catch (IOException e) {
            close(); // nobody is held up by a window that hears nothing
        }
    }

    private List<Optional<Path>> take() {
        var taken = new ArrayList<Optional<Path>>();
        try (var all = Files.newDirectoryStream(folder, "*" + ASKED)) {
            for (var asked : all) {
                var isOurs = Files.isRegularFile(asked) && Files.size(asked) <= MOST_BYTES;
                var words = isOurs ? Files.readString(asked, StandardCharsets.UTF_8) : "";
                Files.delete(asked);
                taken.add(path(words));
            }
        } catch (IOException e) {
            return taken; // the start that waits for an answer opens a window of its own
        }
        return taken;
    }

    /**
     * What was given as a file; empty as well where the system's language cannot write its name.
     */
    static Optional<Path> path(String words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(Path.of(words));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Makes room for the next one; may be done twice. */
    @Override
    public void close() {
        if (watching != null) {
            watching.close();
        }
        try {
            file.close(); // and lets go of the lock
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
