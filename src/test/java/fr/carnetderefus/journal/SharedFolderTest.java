package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A carnet in a folder that two accounts of one computer share. */
@EnabledOnOs(OS.LINUX)
class SharedFolderTest {
    private static final int ONE = 61_001;
    private static final int OTHER = 61_002;

    @TempDir Path above;

    private Path folder = Path.of("");
    private Path scratch = Path.of("");
    private Path carnet = Path.of("");
    private Path lock = Path.of("");

    @BeforeEach
    void write() throws Exception {
        mode(above, "rwxr-xr-x");
        folder = mode(Files.createDirectory(above.resolve("commun")), "rwxrwxrwx");
        scratch = mode(Files.createDirectory(above.resolve("scratch")), "rwxrwxrwx");
        carnet = folder.resolve("commun.carnet");
        lock = folder.resolve("commun.carnet.lock");
        Samples.create(carnet).close();
        mode(carnet, "rw-rw-rw-");
    }

    private static Path mode(Path path, String mode) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private Process hold(int account) throws Exception {
        var holder = Child.startAs(account, scratch, Holder.class, carnet.toString());
        var said = new String(holder.getInputStream().readNBytes(4), StandardCharsets.UTF_8);
        assertEquals("held", said);
        return holder;
    }

    private String attempt(int account, String way) throws Exception {
        var child = Child.startAs(account, scratch, Attempt.class, way, carnet.toString());
        try (var out = child.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void whoComesSecondIsToldThatItIsOpenAndNotThatItIsProtected() throws Exception {
        var holder = hold(ONE);
        try {
            assertEquals("IN_USE", attempt(OTHER, "open"));
            // an earlier version left the lock to the usual mode of a new file
            mode(lock, "rw-r--r--");
            assertEquals("IN_USE", attempt(OTHER, "open"));
            assertTrue(holder.isAlive());
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    @Test
    void theLockOfOneWhoWasKilledShutsNobodyOut() throws Exception {
        hold(ONE).destroyForcibly().waitFor();
        assertEquals("done", attempt(OTHER, "open"));
        assertTrue(Files.notExists(lock));
    }

    @Test
    void noLockThatOnlyTheDeadMayWriteShutsAnybodyOut() throws Exception {
        hold(ONE).destroyForcibly().waitFor();
        mode(lock, "rw-r--r--");
        assertEquals("done", attempt(OTHER, "open"));
        assertTrue(Files.notExists(lock));
    }
}
