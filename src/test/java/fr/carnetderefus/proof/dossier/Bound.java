package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.paper.Block;
import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.Sheet;
import fr.carnetderefus.proof.dossier.table.Column;
import fr.carnetderefus.proof.dossier.table.Section;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Dossiers of bytes, without a carnet. */
final class Bound {
    /** A sheet, a table, a sheet. */
    static final int FRONT_PAGES = 3;

    private static final Section TABLE =
            Section.of(
                    "Les documents",
                    "Trois.",
                    List.of(Column.words("N°", 12), Column.words("Document")),
                    List.of(List.of("1", "Premier"), List.of("2", "Second")));

    private Bound() {}

    /** Binds originals by their names; {@code secret} opens those that need a password. */
    static List<Outcome> bind(Path out, Map<String, byte[]> originals) throws Exception {
        return bind(out, originals, Watched.unseen());
    }

    static List<Outcome> bind(Path out, Map<String, byte[]> originals, Watched watched)
            throws Exception {
        return bind(out, originals, List.of(TABLE), watched);
    }

    /** Binds them behind tables. */
    static List<Outcome> bind(
            Path out, Map<String, byte[]> originals, List<Section> tables, Watched watched)
            throws Exception {
        var pieces = new ArrayList<Piece>();
        originals.forEach((name, bytes) -> pieces.add(piece(pieces.size() + 1, name, bytes)));
        var cover =
                new Cover(
                        "Dossier <d’essai> & suite",
                        "fr",
                        OffsetDateTime.parse("2026-11-24T10:00:00+01:00"),
                        () -> PaperPdf.pages(sheet("Dossier"), tables, sheet("Vérifier"), "Essai"),
                        new Cover.Listing("manifest.txt", "La liste", "abc  def\n"),
                        "00112233445566778899aabbccddeeff");
        try (var draft =
                        FileChannel.open(
                                out,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                var early = EarlyCopyist.begin()) {
            return Binder.bind(draft, cover, pieces, early, watched);
        }
    }

    private static Sheet sheet(String title) {
        return new Sheet(
                title,
                "fr",
                List.of(new Block.Heading("Pour qui"), new Block.Para("Pour un essai.")),
                Sheet.Look.PLAIN,
                "");
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
                        "La fin manque",
                        "La page {p} ne peut pas être montrée ici.",
                        why -> List.of("Rien n’est montré : " + why, "L’original est joint.")),
                () -> bytes,
                List::of);
    }
}
