package fr.carnetderefus.paper;

import fr.carnetderefus.proof.dossier.ReadDossier;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.CheckDossier;
import fr.carnetderefus.register.CheckDossier.Attached;
import fr.carnetderefus.register.CheckDossier.Fault;
import fr.carnetderefus.register.CheckDossier.Report;
import fr.carnetderefus.register.Manifest;
import fr.carnetderefus.register.Register;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a dossier with the carnet it says to come from: each original, the list, the count and
 * the journal's end.
 */
public record DossierCheck(Register register) {
    /** A dossier of thousands of letters. */
    private static final long MAX_BYTES = 1L << 30;

    /** All of it is in memory at once, and each attachment beside it. */
    private static final int SHARE = 2;

    /**
     * Reads a dossier and compares it; neither it nor the carnet is changed.
     *
     * @throws CarnetException {@code NO_DOSSIER} and {@code DOSSIER_TOO_LARGE}, or when it cannot
     *     be read at all
     * @throws InterruptedException when nobody waits any more
     */
    public Report compare(Path dossier, Watched watched)
            throws CarnetException, InterruptedException {
        var bytes = bytes(dossier);
        var found = new Found();
        var printed =
                ReadDossier.read(bytes, found, watched)
                        .orElseThrow(() -> new CarnetException(Reason.NO_DOSSIER));
        var report =
                new CheckDossier(register).check(bytes, found.attached, found.manifest, printed);
        if (isAnother(report)) {
            throw new CarnetException(Reason.NO_DOSSIER);
        }
        return report;
    }

    /** Nothing of a dossier is in it: another PDF was chosen, and nobody forged anything. */
    private static boolean isAnother(Report report) {
        return report.originals().isEmpty()
                && report.faults().contains(new Fault.NoList())
                && report.faults().contains(new Fault.NothingPrinted());
    }

    private static byte[] bytes(Path dossier) throws CarnetException {
        try {
            var most = Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / SHARE);
            if (Files.size(dossier) > most) {
                throw new CarnetException(Reason.DOSSIER_TOO_LARGE);
            }
            return Files.readAllBytes(dossier);
        } catch (NoSuchFileException e) {
            throw new CarnetException(Reason.NOT_FOUND, e, String.valueOf(dossier.getFileName()));
        } catch (IOException e) {
            throw new CarnetException(Reason.UNREADABLE, e);
        }
    }

    /** What is attached: fingerprints of the originals, and the list itself. */
    private static final class Found implements ReadDossier.Finder {
        private final List<Attached> attached = new ArrayList<>();
        private byte @Nullable [] manifest;

        @Override
        public void attached(String name, byte[] bytes) {
            if (name.equals(Dossier.MANIFEST) && manifest == null) {
                manifest = bytes;
            } else {
                attached.add(new Attached(name, Manifest.sha256(bytes)));
            }
        }
    }
}
