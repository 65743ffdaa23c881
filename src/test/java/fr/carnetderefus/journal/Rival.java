package fr.carnetderefus.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;

/**
 * A program that claims a carnet and lets it go as often as it can, and prints what happened, each
 * thing once: it was {@code alone}, it was {@code not alone}, or why it was refused.
 */
final class Rival {
    private static final Duration LENGTH = Duration.ofSeconds(3);

    private Rival() {}

    public static void main(String[] args) throws Exception {
        var file = Path.of(args[0]);
        var told = new TreeSet<String>();
        var end = System.nanoTime() + LENGTH.toNanos();
        while (System.nanoTime() < end) {
            told.add(claim(file));
        }
        told.forEach(System.out::println);
    }

    private static String claim(Path file) throws IOException {
        var inside = file.resolveSibling("inside");
        try (var _ = Claim.on(file)) {
            Files.createFile(inside);
            Files.delete(inside);
            return "alone";
        } catch (FileAlreadyExistsException e) {
            return "not alone";
        } catch (JournalException e) {
            return e.reason() + ": " + e.detail();
        }
    }
}
