package fr.carnetderefus.journal;

import static fr.carnetderefus.journal.Samples.fails;
import static fr.carnetderefus.journal.Samples.namesIn;
import static fr.carnetderefus.journal.Samples.read;
import static fr.carnetderefus.journal.Samples.row;
import static fr.carnetderefus.journal.Samples.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One at a time: who comes second is told who has the carnet, and changes nothing. */
class HeldTest {
    @TempDir Path folder;
    @TempDir Path scratch;

    private Path carnet = Path.of("");

    @BeforeEach
    void write() throws Exception {
        carnet = folder.resolve("famille.carnet");
        try (var journal = Samples.create(carnet)) {
            journal.append(Batch.of(row("A", "un")));
        }
    }

    /** Every way in is shut, and tells the holder. */
    private void assertHeldBy(long pid) throws Exception {
        var before = snapshot(folder);
        var holder = "pid " + pid + ", .+, \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
        for (var failure :
                List.of(
                        fails(Reason.IN_USE, () -> Samples.open(carnet).close()),
                        fails(Reason.IN_USE, () -> Samples.create(carnet).close()))) {
            assertTrue(failure.detail().matches(holder), failure::detail);
        }
        assertEquals(before, snapshot(folder));
    }

    @Test
    void aSecondOpeningInThisProcessIsRefused() throws Exception {
        try (var journal = Samples.open(carnet)) {
            journal.append(Batch.of(row("A", "deux")));
            assertHeldBy(ProcessHandle.current().pid());
            journal.append(Batch.of(row("A", "trois")));
        }
        try (var journal = Samples.open(carnet)) {
            assertEquals(List.of("1 A un", "2 A deux", "3 A trois"), read(journal));
        }
        assertEquals(List.of("famille.carnet"), namesIn(folder));
    }

    @Test
    void anotherNameForTheSameFileIsTheSameCarnet() throws Exception {
        var link = Files.createSymbolicLink(scratch.resolve("l.carnet"), carnet);
        var twin = Files.createLink(scratch.resolve("twin.carnet"), carnet);
        try (var journal = Samples.open(carnet)) {
            journal.append(Batch.of(row("A", "deux")));
            var before = snapshot(folder);
            for (var other : List.of(link, twin)) {
                fails(Reason.IN_USE, () -> Samples.open(other).close());
            }
            assertEquals(before, snapshot(folder));
            journal.append(Batch.of(row("A", "trois")));
            assertTrue(journal.verify().sound());
        }
        try (var journal = Samples.open(link)) {
            assertEquals(List.of("1 A un", "2 A deux", "3 A trois"), read(journal));
        }
        assertEquals(List.of("l.carnet", "twin.carnet"), namesIn(scratch));
    }

    @Test
    void anotherProcessHasItUntilItCloses() throws Exception {
        var holder = hold();
        try {
            assertHeldBy(holder.pid());
            holder.getOutputStream().close();
            assertTrue(holder.waitFor(30, TimeUnit.SECONDS));
            assertEquals(0, holder.exitValue());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertEquals(List.of("famille.carnet"), namesIn(folder));
        try (var journal = Samples.open(carnet)) {
            assertEquals(List.of("1 A un", "2 A de l’autre"), read(journal));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoWasKilledHoldsNothing() throws Exception {
        hold().destroyForcibly().waitFor();
        assertEquals(
                List.of("famille.carnet", "famille.carnet-wal", "famille.carnet.lock"),
                namesIn(folder));

        // the row is in the WAL alone, and a failed opening must leave it there
        var lock = carnet.resolveSibling("famille.carnet.lock");
        Files.delete(lock);
        var before = snapshot(folder);
        fails(
                Reason.WRONG_PASSPHRASE,
                () -> SqliteJournal.open(carnet, "autre".toCharArray()).close());
        assertEquals(before, snapshot(folder));

        Files.writeString(lock, "pid 1, left behind\n");
        try (var journal = Samples.open(carnet)) {
            assertEquals(List.of("1 A un", "2 A de l’autre"), read(journal));
            assertTrue(journal.verify().sound());
            assertHeldBy(ProcessHandle.current().pid());
        }
        assertEquals(List.of("famille.carnet"), namesIn(folder));
    }

    /**
     * GTK's file dialog opens what lies in the folder it shows, and closes it again; with that
     * every POSIX lock that this process has on it is gone.
     */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLookIntoItsFilesByWhateverElseRunsHereLetsNobodyIn() throws Exception {
        var holder = "pid " + ProcessHandle.current().pid() + ", .+";
        try (var journal = Samples.open(carnet)) {
            journal.append(Batch.of(row("A", "deux")));
            var lock = carnet.resolveSibling("famille.carnet.lock");
            for (var name : namesIn(folder)) {
                Files.readAllBytes(folder.resolve(name));
            }
            var signed = Files.readString(lock);
            assertTrue(signed.strip().matches(holder), signed);
            for (var way : List.of("open", "look", "check", "slots", "create")) {
                assertEquals("IN_USE", attempt(way), way);
            }
            assertEquals(signed, Files.readString(lock));
            journal.append(Batch.of(row("A", "trois")));
        }
        assertEquals("done", attempt("open"));
        try (var journal = Samples.open(carnet)) {
            assertEquals(List.of("1 A un", "2 A deux", "3 A trois"), read(journal));
        }
        assertEquals(List.of("famille.carnet"), namesIn(folder));
    }

    private String attempt(String way) throws Exception {
        var child = Child.start(scratch, Attempt.class, way, carnet.toString());
        try (var out = child.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private Process hold() throws IOException {
        var holder = Child.start(scratch, Holder.class, carnet.toString());
        var said = new String(holder.getInputStream().readNBytes(4), StandardCharsets.UTF_8);
        if (!said.equals("held")) {
            holder.destroyForcibly();
        }
        assertEquals("held", said);
        return holder;
    }
}
