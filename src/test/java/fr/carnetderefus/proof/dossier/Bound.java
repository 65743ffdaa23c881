package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.paper.Block;
import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.Sheet;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Dossiers of bytes, without a carnet. */
final class Bound {
    private static final Sheet FRONT =
            new Sheet(
                    "Dossier",
                    "fr",
                    List.of(new Block.Heading("Les documents"), new Block.Para("Trois.")),
                    Sheet.Look.PLAIN,
                    "Essai");

    private Bound() {}

    /** Binds originals by their names; {@code secret} opens those that need a password. */
    static List<Outcome> bind(Path out, Map<String, byte[]> originals) throws Exception {
        return bind(out, originals, Watched.unseen());
    }

    static List<Outcome> bind(Path out, Map<String, byte[]> originals, Watched watched)
            throws Exception {
        var pieces = new ArrayList<Piece>();
        originals.forEach((name, bytes) -> pieces.add(piece(pieces.size() + 1, name, bytes)));
        var cover =
                new Cover(
                        "Dossier <d’essai> & suite",
                        "fr",
                        OffsetDateTime.parse("2026-11-24T10:00:00+01:00"),
                        () -> PaperPdf.pages(FRONT),
                        new Cover.Listing("manifest.txt", "La liste", "abc  def\n"),
                        "00112233445566778899aabbccddeeff");
        try (var draft =
                FileChannel.open(
                        out,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            return Binder.bind(draft, cover, pieces, watched);
        }
    }

    private static Piece piece(int number, String name, byte[] bytes) {
        return new Piece(
                "Quelqu’un",
                "Document " + number + " : " + name,
                number + "-",
                "%03d-%s".formatted(number, name),
                "secret",
                new Piece.Words(
                        "Document " + number + " · " + name + " · page {p} sur {n}",
                        "Document " + number + " · page {p} sur {n}",
                        "Copie de la page {p} sur {n}",
                        "La page {p} ne peut pas être montrée ici.",
                        why -> List.of("Rien n’est montré : " + why, "L’original est joint.")),
                () -> bytes,
                List::of);
    }
}
