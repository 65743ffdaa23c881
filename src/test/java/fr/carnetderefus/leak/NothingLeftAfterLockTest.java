package fr.carnetderefus.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What a locked program still holds of what it knew, and what a killed one keeps of what was half
 * typed. A dump tells what is still referred to; memory that was given back and not yet used again
 * is in no dump, and a debugger or a core file may find old bytes in it.
 */
class NothingLeftAfterLockTest {
    @TempDir Path root;
    private Premises premises;

    @BeforeEach
    void furnish() throws Exception {
        premises = Premises.in(root);
        var made =
                premises.java(
                                OpenSession.class,
                                List.of(premises.carnet().toString(), premises.pdf().toString()))
                        .start();
        assertEquals("open", made.inputReader(StandardCharsets.UTF_8).readLine());
        end(made);
    }

    private Path dump() {
        return root.resolve("heap.hprof");
    }

    private Process start(String mode) throws IOException {
        return premises.java(
                        LockSession.class,
                        List.of(mode, premises.carnet().toString(), dump().toString()))
                .redirectError(root.resolve("said").toFile())
                .start();
    }

    private static void tell(Process session, String... lines) throws IOException {
        for (var line : lines) {
            session.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        session.getOutputStream().flush();
    }

    private static void end(Process session) throws Exception {
        try (var in = session.getOutputStream()) {
            in.write('\n');
        }
        assertTrue(session.waitFor(5, TimeUnit.MINUTES), "it does not end");
        assertEquals(0, session.exitValue());
    }

    private static BufferedReader out(Process session) {
        return session.inputReader(StandardCharsets.UTF_8);
    }

    private String said() throws IOException {
        return Files.readString(root.resolve("said"));
    }

    @Test
    void aHeapDumpAfterLockingHoldsNothingOfTheCarnet() throws Exception {
        var session = start("lock");
        try {
            tell(session, Markers.PASSPHRASE, Markers.TYPED);
            assertEquals("typed", out(session).readLine(), this::saidOrNot);
            assertTrue(session.descendants().findAny().isPresent(), "no child painted the page");
            tell(session, "");
            var locked = String.valueOf(out(session).readLine());
            assertTrue(locked.startsWith("locked "), this::saidOrNot);
            assertEquals(0, session.descendants().count(), "a child is left");
            tell(session, "");
            assertEquals("dumped", out(session).readLine(), this::saidOrNot);
            assertEquals(Set.of(), HeapDump.markersIn(dump(), Markers.ALL));
            var millis = Long.parseLong(locked.substring("locked ".length()));
            assertTrue(millis < 10_000, () -> "locking took " + millis + " ms");
            end(session);
        } finally {
            kill(session);
        }
        assertEquals("", said());
    }

    @Test
    void aDumpBeforeLockingWouldHaveHeldIt() throws Exception {
        // or the search would prove nothing
        var planted = root.resolve("planted");
        Files.write(planted, ("..." + Markers.TYPED).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Set.of(Markers.TYPED), HeapDump.markersIn(planted, Markers.ALL));
    }

    @Test
    void whatWasHalfTypedWhenTheProgramWasKilledIsThereAgain() throws Exception {
        var killed = start("type");
        tell(killed, Markers.PASSPHRASE, Markers.TYPED);
        try {
            assertEquals("typed", out(killed).readLine(), this::saidOrNot);
        } finally {
            kill(killed);
        }
        var next = start("look");
        try {
            tell(next, Markers.PASSPHRASE);
            assertEquals(Markers.TYPED, out(next).readLine(), this::saidOrNot);
            end(next);
        } finally {
            kill(next);
        }
    }

    private String saidOrNot() {
        try {
            return said();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void kill(Process session) throws Exception {
        var children = session.descendants().toList();
        session.destroyForcibly().waitFor();
        for (var child : children) {
            child.destroyForcibly();
            child.onExit().get(1, TimeUnit.MINUTES);
        }
    }
}
