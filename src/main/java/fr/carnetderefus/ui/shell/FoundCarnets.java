package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.Carnets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The carnets opened last, if that is noted, and those that lie where carnets usually lie; so
 * nobody must remember where theirs is.
 */
final class FoundCarnets {
    private static final int MOST = 5;
    private static final int MOST_IN_ALL = 8;

    private FoundCarnets() {}

    /** Those that are there just now, each once, the one opened last first. */
    static List<Path> of(List<Path> recent, Path folder) {
        var all = new LinkedHashSet<Path>();
        recent.stream().filter(Files::isRegularFile).forEach(all::add);
        for (var found : in(folder)) {
            if (all.stream().noneMatch(other -> Carnets.isSame(other, found))) {
                all.add(found);
            }
        }
        return all.stream().limit(MOST_IN_ALL).toList();
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, "*.carnet")) {
            var found = new ArrayList<Path>();
            for (var file : files) {
                if (Files.isRegularFile(file) && found.size() < MOST) {
                    found.add(file);
                }
            }
            found.sort(null);
            return found;
        } catch (IOException e) {
            return List.of(); // a convenience: the button to choose a file stands beside
        }
    }
}
