package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** What is written beside the carnet never harms it. */
class SaveFileTest {
    private static final byte[] BYTES = "%PDF-1.4 a proof".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;
    private Path carnet;
    private Register register;
    private SaveFile verb;

    @BeforeEach
    void open() throws Exception {
        carnet = folder.resolve("famille.carnet");
        register = Carnets.shipped(Clock.systemUTC()).create(carnet, "phrase".toCharArray());
        verb = new SaveFile(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static void refused(Reason reason, Executable doing) {
        assertEquals(reason, assertThrows(CarnetException.class, doing).reason());
    }

    @Test
    void theOpenCarnetAndWhatBelongsToItIsNeverReplaced() throws Exception {
        var before = Files.readAllBytes(carnet);
        for (var side : List.of("", "-wal", "-shm", "-journal", ".lock", "-WAL")) {
            var own = folder.resolve("famille.carnet" + side);
            refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(own, BYTES, true));
            refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(own, BYTES, false));
        }
        var roundabout = Files.createDirectory(folder.resolve("sub")).resolve("../famille.carnet");
        refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(roundabout, BYTES, true));
        var hard = Files.createLink(folder.resolve("copie.pdf"), carnet);
        refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(hard, BYTES, true));
        var soft = Files.createSymbolicLink(folder.resolve("lien.pdf"), carnet);
        refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(soft, BYTES, true));
        assertArrayEquals(before, Files.readAllBytes(carnet));
        assertTrue(new VerifyCarnet(register).verify().sound());
    }

    @Test
    void anotherFileIsReplacedOnlyOnTheWordOfThePerson() throws Exception {
        var target = Files.writeString(folder.resolve("preuve.pdf"), "other");
        refused(Reason.OUTPUT_EXISTS, () -> verb.save(target, BYTES, false));
        assertEquals("other", Files.readString(target));
        verb.save(target, BYTES, true);
        assertArrayEquals(BYTES, Files.readAllBytes(target));
    }
}
