package fr.carnetderefus.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A library that is inside the program, from {@code libraries.txt} beside this class.
 *
 * @param id its group and artifact, as Maven knows it
 */
record Library(String id, String version, String name, String licence) {
    private static final Pattern BAR = Pattern.compile(" \\| ");

    /** All of them, in the order of their names. */
    static List<Library> all() {
        try (var in = Library.class.getResourceAsStream("libraries.txt")) {
            var file = Objects.requireNonNull(in, "libraries.txt").readAllBytes();
            return new String(file, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Library::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Library read(String line) {
        var parts = BAR.split(line, -1);
        return new Library(parts[0], parts[1], parts[2], parts[3]);
    }
}
