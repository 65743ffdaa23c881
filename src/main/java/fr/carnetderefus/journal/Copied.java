package fr.carnetderefus.journal;

import fr.carnetderefus.journal.Verification.Damage;

import java.nio.file.Path;
import java.util.List;

/**
 * A copy that is whole, has been read again to the last byte, and has its name.
 *
 * @param bytes the file's size
 * @param hurt documents that were damaged in the carnet already, and are so in the copy
 */
public record Copied(Path file, Head head, long bytes, List<Damage> hurt) {
    public Copied {
        hurt = List.copyOf(hurt);
    }
}
