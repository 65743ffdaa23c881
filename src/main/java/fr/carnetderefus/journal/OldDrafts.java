package fr.carnetderefus.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Drafts that a kill left. Whoever makes one removes it, so one that nobody has written in for long
 * is nobody's; it would fill the stick that backups go to.
 */
final class OldDrafts {
    private static final Pattern NAME =
            Pattern.compile("\\.[0-9A-HJKMNP-TV-Z]{26}\\.(new|copy|part)(-wal|-shm|-journal)?");

    private static final Duration AGE = Duration.ofDays(1);

    /** Copies are written and read without a pause, and are as large as the carnet. */
    private static final Duration AGE_OF_COPY = Duration.ofHours(1);

    private OldDrafts() {}

    /** Removes those of a folder, as far as it lets us; they are in nobody's way. */
    static void sweep(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(OldDrafts::isOurs).toList()) {
                if (isOld(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // what is wrong with the folder shows when the next draft is made
        }
    }

    private static boolean isOurs(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOld(Path file) throws IOException {
        var isCopy = String.valueOf(file.getFileName()).contains(Copying.DRAFT);
        var written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        return written.isBefore(Instant.now().minus(isCopy ? AGE_OF_COPY : AGE));
    }
}
