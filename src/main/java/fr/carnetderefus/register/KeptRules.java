package fr.carnetderefus.register;

import fr.carnetderefus.journal.NewFile;
import fr.carnetderefus.journal.SignedText;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.register.CarnetException.Reason;

import tools.jackson.jr.ob.JSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Procedure files that were brought to this machine since the program was made, each as it came:
 * whoever changes one here takes its signature away. One that is older than the program's own, or
 * does not hold, is left where it is and not used.
 *
 * @param folder where they are kept; it need not be there
 * @param keys those who may sign
 */
public record KeptRules(Path folder, List<String> keys) {
    /** The first line of such a file. */
    static final String HEADING = "carnet-regles 1";

    /** How such a file ends. */
    public static final String ENDING = ".regles";

    private static final int MOST_BYTES = 1_000_000;

    /** A procedure file that holds: what it says, and the procedure it tells of. */
    record Sound(Map<String, Object> json, Procedure procedure) {}

    /** Those kept in a folder, signed by whom the program knows. */
    public KeptRules(Path folder) {
        this(folder, Signers.KEYS);
    }

    /** Read when they are first asked for. */
    private static final class Signers {
        private static final List<String> KEYS = ProcedureFile.signers();
    }

    /** The newest rules there are, in the program's order. */
    public Procedures procedures() {
        return new Procedures(
                ProcedureFile.all().all().stream()
                        .map(shipped -> kept(shipped).map(Sound::procedure).orElse(shipped))
                        .toList());
    }

    /** The newest file of a procedure. */
    Sound newest(Procedure shipped) {
        return kept(shipped).orElseGet(() -> new Sound(ProcedureFile.json(shipped.id()), shipped));
    }

    private Optional<Sound> kept(Procedure shipped) {
        try {
            return Optional.of(sound(bytes(file(shipped.id()))))
                    .filter(kept -> kept.procedure().id().equals(shipped.id()))
                    .filter(kept -> isNewer(kept.procedure(), shipped));
        } catch (CarnetException e) {
            return Optional.empty(); // the program's own serve
        }
    }

    /** Whether the facts were checked later, and no rule is older. */
    static boolean isNewer(Procedure one, Procedure other) {
        return one.checked().isAfter(other.checked()) && one.version() >= other.version();
    }

    static byte[] bytes(Path file) throws CarnetException {
        var name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new CarnetException(Reason.RULES_FOLDER, name);
        }
        if (Files.notExists(file)) {
            throw new CarnetException(Reason.NOT_FOUND, name);
        }
        try {
            // whatever else it is, a pipe or a device, is never waited for
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new CarnetException(Reason.RULES_NOT_SIGNED);
            }
            if (Files.size(file) == 0) {
                throw new CarnetException(Reason.RULES_EMPTY, name);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CarnetException(Reason.UNREADABLE, e, name);
        }
    }

    /**
     * Says that this copy of the program takes files at all.
     *
     * @throws CarnetException {@code RULES_NO_SIGNER} where it was made without a signer
     */
    public void requireSigner() throws CarnetException {
        if (keys.isEmpty()) {
            throw new CarnetException(Reason.RULES_NO_SIGNER);
        }
    }

    /** What a file says, once it is known who signed it and that it is sound. */
    Sound sound(byte[] file) throws CarnetException {
        requireSigner();
        var text =
                SignedText.open(file, HEADING, keys)
                        .orElseThrow(() -> new CarnetException(Reason.RULES_NOT_SIGNED));
        try {
            var json = JSON.std.mapFrom(text);
            return new Sound(json, ProcedureFile.read(json));
        } catch (RuntimeException e) {
            // signed, so whoever made it meant it for a version that reads more than this one
            throw new CarnetException(Reason.RULES_NOT_UNDERSTOOD, e);
        }
    }

    /** Keeps a file as it came. */
    void keep(String procedure, byte[] file) throws CarnetException {
        var target = file(procedure);
        try {
            Files.createDirectories(folder);
            var draft = NewFile.draft(target, ".part");
            try {
                Files.write(draft, file);
                NewFile.replace(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new CarnetException(Reason.RULES_NOT_KEPT, e);
        }
    }

    /** Whether a file is in use in place of the program's own. */
    public boolean isBrought(Procedure procedure) {
        return ProcedureFile.all().find(procedure.id()).flatMap(this::kept).isPresent();
    }

    /** Takes away what was brought of a procedure: the program's own rules serve again. */
    public void drop(String procedure) throws CarnetException {
        try {
            Files.deleteIfExists(file(procedure));
        } catch (IOException e) {
            throw new CarnetException(Reason.RULES_NOT_KEPT, e);
        }
    }

    private Path file(String procedure) {
        return folder.resolve(procedure + ENDING);
    }
}
