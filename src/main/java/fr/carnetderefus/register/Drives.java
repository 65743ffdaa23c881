package fr.carnetderefus.register;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is plugged into this machine. A stick comes back under another letter or another folder, so
 * places on it are known by a mark that lies there and by the way from its root.
 */
@FunctionalInterface
public interface Drives {
    /** The roots of all drives that are there now, sticks among them. */
    List<Path> roots();

    /** Those of this system. */
    static Drives ofSystem() {
        return Drives::systemRoots;
    }

    /**
     * Those that can be taken out again, and nothing else of this machine: what a stranger may see.
     */
    static Drives ofSticks() {
        return () -> {
            var user = String.valueOf(System.getProperty("user.name"));
            var sticks = new ArrayList<Path>();
            for (var parent :
                    List.of(
                            "/run/media/" + user,
                            "/run/media/system",
                            "/media/" + user,
                            "/media",
                            "/Volumes")) {
                in(Path.of(parent)).stream().filter(Drives::isMounted).forEach(sticks::add);
            }
            FileSystems.getDefault()
                    .getRootDirectories()
                    .forEach(root -> {
                        if (isLetterOfStick(root)) {
                            sticks.add(root);
                        }
                    });
            return List.copyOf(sticks);
        };
    }

    /** Whether something is mounted there: an empty folder is no stick. */
    private static boolean isMounted(Path folder) {
        try {
            var above = folder.getParent();
            return above != null
                    && !Files.isSymbolicLink(folder)
                    && !Files.getFileStore(folder).equals(Files.getFileStore(above));
        } catch (IOException e) {
            return false;
        }
    }

    /** On Windows: any letter but that of the system's own drive. */
    private static boolean isLetterOfStick(Path root) {
        var system = System.getenv("SystemDrive");
        return system != null
                && !root.toString().regionMatches(true, 0, system, 0, system.length());
    }

    private static List<Path> systemRoots() {
        var roots = new ArrayList<Path>();
        FileSystems.getDefault().getRootDirectories().forEach(roots::add);
        var user = String.valueOf(System.getProperty("user.name"));
        for (var parent :
                List.of("/run/media/" + user, "/media/" + user, "/media", "/mnt", "/Volumes")) {
            roots.addAll(in(Path.of(parent)));
        }
        return roots;
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(Files::isDirectory).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of(); // another user's; nothing of ours is there
        }
    }

    /** The root of the drive that a folder lies on; empty where that cannot be told. */
    static Optional<Path> rootOf(Path folder) {
        try {
            var real = folder.toRealPath();
            var store = Files.getFileStore(real);
            var root = real;
            for (var above = real.getParent(); above != null; above = above.getParent()) {
                if (!Files.getFileStore(above).equals(store)) {
                    break;
                }
                root = above;
            }
            return Optional.of(root);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
