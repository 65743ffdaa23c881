package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lock belongs to its own opening of the file: nothing else in the process ends it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OpenFileLockTest {
    @TempDir Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void make() throws Exception {
        file = Files.writeString(folder.resolve("Léa & 100 %.lock"), "pid");
    }

    private static void assertHeld(@Nullable OpenFileLock lock) {
        assertNotNull(lock);
        assertTrue(lock.holds(), "the system has no such lock");
    }

    @Test
    void whoeverReadsTheFileInThisProcessDoesNotEndIt() throws Exception {
        try (var lock = OpenFileLock.tryOn(file, false)) {
            assertHeld(lock);
            Files.readString(file);
            assertNull(OpenFileLock.tryOn(file, false));
            assertNull(OpenFileLock.tryOn(file, true));
        }
        try (var lock = OpenFileLock.tryOn(file, false)) {
            assertHeld(lock);
        }
    }

    @Test
    void severalMayLookAtOnce() {
        try (var one = OpenFileLock.tryOn(file, true);
                var other = OpenFileLock.tryOn(file, true)) {
            assertHeld(one);
            assertHeld(other);
            assertNull(OpenFileLock.tryOn(file, false));
        }
    }

    @Test
    void aChildDoesNotKeepIt() throws Exception {
        var child = new ProcessBuilder("sleep", "60");
        Process sleeping;
        try (var lock = OpenFileLock.tryOn(file, false)) {
            assertHeld(lock);
            sleeping = child.start();
        }
        try (var lock = OpenFileLock.tryOn(file, false)) {
            assertHeld(lock);
        } finally {
            sleeping.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatIsNotThereIsNotLockedAndNobodysElse() {
        try (var none = OpenFileLock.tryOn(folder.resolve("none.lock"), false)) {
            assertNotNull(none);
            assertFalse(none.holds());
        }
        assertFalse(Files.exists(folder.resolve("none.lock")));
    }

    /** Else everybody who starts the program in another way would be shown a warning. */
    @Test
    void whereNativeCallsWereNotAllowedNothingIsSaidAndNothingHeld() throws Exception {
        var child =
                new ProcessBuilder(
                                Path.of(property("java.home"), "bin", "java").toString(),
                                "-cp",
                                property("java.class.path"),
                                Unallowed.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(List.of("false"), said.lines().toList());
        assertEquals(0, child.waitFor());
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }

    /** Says whether it holds the lock of a file. */
    static final class Unallowed {
        private Unallowed() {}

        public static void main(String[] args) {
            try (var lock = OpenFileLock.tryOn(Path.of(args[0]), false)) {
                System.out.println(lock != null && lock.holds());
            }
        }
    }
}
