package fr.carnetderefus.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The carnets that lie where carnets usually lie; so nobody must remember where theirs is. */
final class FoundCarnets {
    private static final int MOST = 5;

    private FoundCarnets() {}

    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, "*.carnet")) {
            var found = new java.util.ArrayList<Path>();
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
