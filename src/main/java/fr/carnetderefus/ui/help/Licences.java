package fr.carnetderefus.ui.help;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where an installed program keeps the texts of the licences of all that is in it. */
final class Licences {
    /** The packages put this list there, beside the texts. */
    private static final Path LIST = Path.of("legal", "THIRD-PARTY.txt");

    private Licences() {}

    /**
     * The folder; empty where the program was not installed.
     *
     * @param java where its Java lies, which stands beside that folder or somewhat deeper
     */
    static Optional<Path> folder(Path java) {
        for (@Nullable Path at = java.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(LIST))) {
                return Optional.ofNullable(at.resolve(LIST).getParent());
            }
        }
        return Optional.empty();
    }
}
