package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** Only what is safely filed is ever deleted. */
class LeftoverTest {
    private static final byte[] FILED = {1, 2, 3};

    @TempDir Path folder;

    private Path holding(byte... bytes) throws Exception {
        return Files.write(folder.resolve("preuve.pdf"), bytes);
    }

    @Test
    void theSameBytesAreDeleted() throws Exception {
        var file = holding(FILED);
        assertTrue(new Leftover(file).deleteIfSame(FILED));
        assertFalse(Files.exists(file));
    }

    @Test
    void whatChangedMeanwhileIsLeft() throws Exception {
        var file = holding((byte) 1, (byte) 2, (byte) 4);
        assertFalse(new Leftover(file).deleteIfSame(FILED));
        assertArrayEquals(new byte[] {1, 2, 4}, Files.readAllBytes(file));
        assertFalse(new Leftover(holding((byte) 1)).deleteIfSame(FILED));
        assertTrue(Files.exists(file));
    }

    @Test
    void whatIsGoneIsNoFailure() throws Exception {
        assertFalse(new Leftover(folder.resolve("preuve.pdf")).deleteIfSame(FILED));
    }

    @Test
    void aLinkIsLeftAndSoIsWhatItLeadsTo() throws Exception {
        var file = holding(FILED);
        var link = Files.createSymbolicLink(folder.resolve("lien.pdf"), file);
        assertFalse(new Leftover(link).deleteIfSame(FILED));
        assertTrue(Files.exists(link));
        assertTrue(Files.exists(file));
    }
}
