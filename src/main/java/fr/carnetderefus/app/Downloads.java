package fr.carnetderefus.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the folder that browsers save to. */
final class Downloads {
    /** The line of {@code user-dirs.dirs} by which Linux desktops name the folder. */
    private static final Pattern XDG =
            Pattern.compile("\\s*XDG_DOWNLOAD_DIR=\"(?:\\$HOME/)?([^\"]+)\"\\s*");

    /** Names that systems and browsers give it where nothing else says. */
    private static final List<String> USUAL = List.of("Downloads", "Téléchargements");

    private Downloads() {}

    /** The folder of a user; empty where there is none. */
    static Optional<Path> folder(Path home) {
        var named = named(home.resolve(".config").resolve("user-dirs.dirs"));
        return Stream.concat(named.stream(), USUAL.stream())
                .flatMap(name -> in(home, name))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** None where the system's language cannot write the name: there is no such folder then. */
    private static Stream<Path> in(Path home, String name) {
        try {
            return Stream.of(home.resolve(name));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static Optional<String> named(Path file) {
        try {
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                var match = XDG.matcher(line);
                if (match.matches()) {
                    return Optional.ofNullable(match.group(1));
                }
            }
        } catch (IOException e) {
            // no such file on this system, or none that can be read: the usual names are tried
            return Optional.empty();
        }
        return Optional.empty();
    }
}
