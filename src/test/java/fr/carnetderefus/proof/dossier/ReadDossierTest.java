package fr.carnetderefus.proof.dossier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Dossiers that are handed in. */
class ReadDossierTest {
    private static final Path SMALL =
            Path.of(
                    "src/main/resources/fr/carnetderefus/register/demo",
                    "justificatif-exemple.pdf");

    /** Five thousand pages as images make 200 MB: what was written must be readable again. */
    @Test
    void aVeryLargeOneIsRead() throws Exception {
        var read =
                ReadDossier.read(
                        with(Files.readAllBytes(SMALL), 200 << 20),
                        (name, bytes) -> {},
                        Watched.unseen());
        assertTrue(read.isPresent());
    }

    /** The same document with so many blanks before its end, as a later version may put there. */
    private static byte[] with(byte[] pdf, int blanks) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var end = text.substring(text.lastIndexOf("startxref"));
        var large = new ByteArrayOutputStream(pdf.length + blanks + end.length());
        large.writeBytes(pdf);
        var blank = new byte[blanks];
        Arrays.fill(blank, (byte) '\n');
        large.writeBytes(blank);
        large.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
        return large.toByteArray();
    }
}
