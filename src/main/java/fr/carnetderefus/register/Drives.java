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
