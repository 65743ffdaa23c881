package fr.carnetderefus.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** A small file of names and values, replaced as a whole or not at all. */
record PropertyFile(Path file) {
    /** No file of ours comes near it; one that is longer would fill the memory before a window. */
    private static final int MOST_BYTES = 64 * 1024;

    private static final FileAttribute<?> OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /**
     * What is kept; nothing where there is no such file, empty where it cannot be read or is no
     * file of ours.
     */
    Optional<Properties> read() {
        var kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (var in = Files.newInputStream(file)) {
                var bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    return Optional.empty();
                }
                var words = new ByteArrayInputStream(bytes);
                kept.load(new InputStreamReader(words, StandardCharsets.UTF_8.newDecoder()));
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
            Files.deleteIfExists(part);
            try (var out = Files.newBufferedWriter(ours(part))) {
                kept.store(out, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** An empty file that nobody else on this machine can read: it may say where carnets lie. */
    private static Path ours(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(file, OURS)
                : Files.createFile(file);
    }

    /** A value; empty where there is none. */
    static String text(Properties kept, String key) {
        return Objects.requireNonNullElse(kept.getProperty(key), "");
    }

    /** A whole number; empty where there is none. */
    static Optional<Integer> number(Properties kept, String key) {
        try {
            return Optional.of(Integer.valueOf(text(kept, key).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The parts of a value that something stands between; blank ones are none. */
    static List<String> parts(Properties kept, String key, String between) {
        return Arrays.stream(text(kept, key).split(between, -1))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
