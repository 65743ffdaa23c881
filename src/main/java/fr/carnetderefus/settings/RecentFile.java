package fr.carnetderefus.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the carnets opened last lie, only for who chose it: the name of a carnet may say whose it
 * is. The choice is the file itself; to take it back takes all that was noted away.
 */
public record RecentFile(Path file) {
    private static final int MOST = 8;

    /** Beside the settings. */
    public static RecentFile beside(SettingsFile settings) {
        return new RecentFile(settings.file().resolveSibling("recent.properties"));
    }

    /** Whether somebody chose to have them noted. */
    public boolean isChosen() {
        return Files.exists(file);
    }

    /** The last one first; those that are not there just now, on a stick perhaps, too. */
    public List<Path> read() {
        if (!isChosen()) {
            return List.of();
        }
        var kept = new PropertyFile(file).read().orElseGet(Properties::new);
        var paths = new ArrayList<Path>();
        for (var i = 0; i < MOST; i++) {
            path(PropertyFile.text(kept, Integer.toString(i))).ifPresent(paths::add);
        }
        return List.copyOf(paths);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Notes one as the last, if that was chosen; says whether it could be written. */
    public boolean note(Path carnet) {
        if (!isChosen()) {
            return true;
        }
        var now = new ArrayList<Path>();
        now.add(carnet);
        read().stream().filter(other -> !other.equals(carnet)).forEach(now::add);
        return write(now);
    }

    /** Has them noted from now on, or no more; says whether that could be done. */
    public boolean choose(boolean noted) {
        if (noted) {
            return isChosen() || write(List.of());
        }
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean write(List<Path> paths) {
        var kept = new Properties();
        for (var i = 0; i < Math.min(MOST, paths.size()); i++) {
            kept.setProperty(Integer.toString(i), paths.get(i).toString());
        }
        return new PropertyFile(file).write(kept);
    }
}
