package fr.carnetderefus.journal;

import static fr.carnetderefus.journal.Samples.fails;
import static fr.carnetderefus.journal.Samples.namesIn;
import static fr.carnetderefus.journal.Samples.read;
import static fr.carnetderefus.journal.Samples.row;
import static fr.carnetderefus.journal.Samples.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** Where nothing can be written, nothing changes and what was confirmed stays. */
class NoRoomTest {
    @TempDir Path folder;
    @TempDir Path scratch;

    private Path carnet() throws Exception {
        var file = folder.resolve("famille.carnet");
        Samples.create(file).close();
        return file;
    }

    @Test
    void aFullDiskStopsAnAppendAndNothingElse() throws Exception {
        var file = carnet();
        var claim = Claim.on(file);
        var connection = Sqlite.writable(file);
        try (var words = Passphrase.of(Samples.WORDS.toCharArray());
                var journal =
                        new SealedJournal(
                                new SqliteStore(connection, file, claim),
                                Samples.present(Front.slots(file).getFirst().unwrap(words)))) {
            journal.append(Batch.of(row("A", "un")));
            var pages = Sqlite.number(connection, "PRAGMA page_count");
            Sqlite.execute(connection, "PRAGMA max_page_count = " + (pages + 1));
            var head = journal.head();
            var big = new Document("D1", "B", new byte[100_000]);
            fails(
                    Reason.DISK_FULL,
                    () -> journal.append(new Batch(List.of(row("B", "deux")), List.of(big))));

            assertEquals(head, journal.head());
            assertEquals(List.of("1 A un"), read(journal));
            fails(Reason.NOT_FOUND, () -> journal.document("D1"));
            assertTrue(journal.verify().sound());
            // a little still fits, and more once there is room again
            journal.append(Batch.of(row("B", "petit")));
            Sqlite.execute(connection, "PRAGMA max_page_count = " + 1000);
            journal.append(new Batch(List.of(row("B", "deux")), List.of(big)));
        }
        try (var journal = Samples.open(file)) {
            assertEquals(List.of("1 A un", "2 B petit", "3 B deux"), read(journal));
            assertArrayEquals(new byte[100_000], journal.document("D1"));
            assertTrue(journal.verify().sound());
        }
        assertEquals(List.of("famille.carnet"), namesIn(folder));
    }

    /** SQLite tells a limit from no broken disk, so that the reason is no more than that. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aWriteThatTheSystemRefusesLosesNothingConfirmed() throws Exception {
        var file = carnet();
        var said =
                attempt(Child.start(scratch, Attempt.class, "append", file.toString(), "300000"));
        assertEquals("UNREADABLE", said.getLast());
        var confirmed = said.size() - 1;
        assertTrue(confirmed > 0, "it failed too early to say anything");

        try (var journal = Samples.open(file)) {
            assertEquals(confirmed, journal.head().count());
            journal.read(
                    0,
                    (seq, subject, content) -> assertArrayEquals(Appender.content(seq), content));
            assertEquals(List.of(), journal.verify().damages());
            journal.append(Appender.batch(confirmed + 1));
        }
        assertEquals(List.of("famille.carnet"), namesIn(folder));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aCarnetThatDoesNotFitLeavesNothing() throws Exception {
        for (var limit : List.of("0", "4096", "9000", "20000")) {
            var file = folder.resolve("trop.carnet");
            var said =
                    attempt(Child.start(scratch, Attempt.class, "create", file.toString(), limit));
            assertEquals(List.of("UNREADABLE"), said, limit);
            assertEquals(List.of(), namesIn(folder), limit);
        }
    }

    /** A disk of its own, made in a name space of its own: where a kernel lets anybody do so. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsReallyFull() throws Exception {
        var said =
                attempt(Child.startOnSmallDisk(scratch, folder, FullDisk.class, folder.toString()));
        assertEquals(
                List.of(
                        "append DISK_FULL, head kept",
                        "create DISK_FULL, nothing left",
                        "WRONG_PASSPHRASE, as before",
                        "after a kill all there",
                        "opens while full, all there, sound",
                        "goes on once there is room, [famille.carnet]"),
                said);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProtectedFolderIsReadOnly() throws Exception {
        var file = carnet();
        var other = folder.resolve("other.carnet");
        refusedUnder("r-xr-xr-x", folder, "open", file);
        refusedUnder("r-xr-xr-x", folder, "create", other);
        // somebody was killed before the folder was protected
        var locks = List.of("famille.carnet.lock", "other.carnet.lock");
        for (var lock : locks) {
            Files.createFile(folder.resolve(lock));
        }
        refusedUnder("r-xr-xr-x", folder, "open", file);
        refusedUnder("r-xr-xr-x", folder, "create", other);
        assertEquals(
                List.of("famille.carnet", "famille.carnet.lock", "other.carnet.lock"),
                namesIn(folder));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProtectedFileIsReadOnly() throws Exception {
        var file = carnet();
        refusedUnder("r--r--r--", file, "open", file);
        Samples.open(file).close();
    }

    private void refusedUnder(String mode, Path what, String verb, Path file) throws Exception {
        var before = carnets();
        var usual = Files.getPosixFilePermissions(what);
        Files.setPosixFilePermissions(what, PosixFilePermissions.fromString(mode));
        try {
            var said =
                    attempt(Child.startBoundByModes(scratch, Attempt.class, verb, file.toString()));
            assertEquals(List.of("READ_ONLY"), said, verb);
        } finally {
            Files.setPosixFilePermissions(what, usual);
        }
        assertEquals(before, carnets());
    }

    /** All but the locks: in one left behind, nobody minds another line. */
    private Map<String, String> carnets() throws Exception {
        var carnets = snapshot(folder);
        carnets.keySet().removeIf(name -> name.endsWith(".lock"));
        return carnets;
    }

    private static List<String> attempt(Process child) throws Exception {
        try (var out = child.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
