package fr.carnetderefus.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the PDFs that come into a folder from the moment one begins to look. A file is told once,
 * and only when its size has rested between two looks: a download under way is left alone.
 */
public final class NewFiles {
    private record Seen(long bytes, long changed) {}

    private final Path folder;
    private final Map<Path, Seen> told;
    private Map<Path, Seen> before = Map.of();

    /**
     * Begins to look.
     *
     * @throws IOException when the folder cannot be read
     */
    public NewFiles(Path folder) throws IOException {
        this.folder = folder;
        this.told = list();
    }

    public Path folder() {
        return folder;
    }

    /**
     * Looks once more.
     *
     * @return the files that have come, each for the first time
     */
    public synchronized List<Path> look() throws IOException {
        var now = list();
        var fresh = new ArrayList<Path>();
        for (var file : now.entrySet()) {
            var seen = file.getValue();
            if (seen.bytes() > 0
                    && seen.equals(before.get(file.getKey()))
                    && !seen.equals(told.get(file.getKey()))) {
                told.put(file.getKey(), seen);
                fresh.add(file.getKey());
            }
        }
        before = now;
        return fresh;
    }

    private Map<Path, Seen> list() throws IOException {
        var seen = new HashMap<Path, Seen>();
        try (var files = Files.newDirectoryStream(folder, NewFiles::isPdf)) {
            for (var file : files) {
                seen.put(
                        file,
                        new Seen(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
            }
        }
        return seen;
    }

    private static boolean isPdf(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")
                && Files.isRegularFile(file);
    }
}
