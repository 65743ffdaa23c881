package fr.carnetderefus.ui.kiosk;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for files that a visit left: whatever is new or changed since it began, in the folder for
 * temporary files, in the home of the kiosk's user, and in the printer's spool where it may be
 * read. A folder that cannot be read holds nothing of ours.
 */
public final class FolderTraces implements Outside.Traces {
    private static final int DEPTH = 5;

    /** What the system itself writes while a program runs; none of it comes from a visitor. */
    private static final Set<String> SYSTEM =
            Set.of(".cache", ".local", ".xsession-errors", ".Xauthority", "pulse", "dconf");

    private static final String COUNTERS = "hsperfdata_";

    private final Map<String, Path> folders;
    private final Set<Path> own;
    private final Map<Path, State> before = new HashMap<>();

    private record State(FileTime changed, long bytes) {}

    /**
     * Looks into folders.
     *
     * @param folders by the word that stands for each: {@code temp}, {@code home}, {@code spool}
     * @param own folders in which the kiosk keeps what staff decided and what it counted
     */
    public FolderTraces(Map<String, Path> folders, Set<Path> own) {
        this.folders = Map.copyOf(folders);
        this.own = Set.copyOf(own);
    }

    @Override
    public void begin() {
        before.clear();
        folders.values().forEach(folder -> before.putAll(states(folder)));
    }

    @Override
    public List<String> look() {
        var found = new ArrayList<String>();
        folders.forEach((word, folder) -> {
            var changed =
                    states(folder).entrySet().stream()
                            .anyMatch(now -> !now.getValue().equals(before.get(now.getKey())));
            if (changed) {
                found.add(word);
            }
        });
        found.sort(null);
        return found;
    }

    private Map<Path, State> states(Path folder) {
        var states = new HashMap<Path, State>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, new Collector(states));
        } catch (IOException e) {
            return Map.of(); // it is not there, or closed to us: nothing of ours can be in it
        }
        return states;
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        private final Map<Path, State> states;

        Collector(Map<Path, State> states) {
            this.states = states;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var name = String.valueOf(folder.getFileName());
            return own.contains(folder) || SYSTEM.contains(name) || name.startsWith(COUNTERS)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()
                    && !SYSTEM.contains(String.valueOf(file.getFileName()))) {
                states.put(file, new State(attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
