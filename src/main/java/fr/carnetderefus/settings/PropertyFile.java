package fr.carnetderefus.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** A small file of names and values, replaced as a whole or not at all. */
record PropertyFile(Path file) {

    /** What is kept; nothing where there is no such file, empty where it cannot be read. */
    Optional<Properties> read() {
        var kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(kept);
    }

    /** Keeps it; says whether it could be written. */
    boolean write(Properties kept) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            var part = file.resolveSibling(file.getFileName() + ".part");
            try (var out = Files.newBufferedWriter(part)) {
                kept.store(out, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
