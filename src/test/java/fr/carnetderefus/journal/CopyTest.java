package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.Verification.Damage;
import fr.carnetderefus.journal.Verification.Fault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A copy holds one moment of the carnet, or nothing of it is there. */
class CopyTest {
    @TempDir Path folder;

    private Path file = Path.of("");
    private Path away = Path.of("");

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("famille.carnet");
        away = Files.createDirectory(folder.resolve("away"));
    }

    private SqliteJournal filled(int rows) throws JournalException {
        var journal = Samples.create(file);
        for (var i = 1; i <= rows; i++) {
            journal.append(
                    new Batch(
                            List.of(Samples.row("A", "row " + i)),
                            List.of(Samples.document("D" + i, "A", "document " + i))));
        }
        return journal;
    }

    private Copied copy(SqliteJournal journal) throws Exception {
        return journal.copy(away, head -> head.count() + ".carnet", (done, of) -> true)
                .orElseThrow();
    }

    @Test
    void aCopyOpensLikeTheCarnetAndHoldsTheSame() throws Exception {
        try (var journal = filled(600)) {
            var copied = copy(journal);
            assertEquals(away.resolve("600.carnet"), copied.file());
            assertEquals(journal.head(), copied.head());
            assertEquals(Files.size(copied.file()), copied.bytes());
            assertEquals(List.of(), copied.hurt());
            assertEquals(List.of("600.carnet"), Samples.namesIn(away));
            try (var copy = Samples.open(copied.file())) {
                assertEquals(Samples.read(journal), Samples.read(copy));
                assertArrayEquals(journal.document("D7"), copy.document("D7"));
                assertTrue(copy.verify().sound());
                copy.append(Batch.of(Samples.row("A", "goes on")));
            }
            journal.append(Batch.of(Samples.row("A", "so does the carnet")));
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsNotHalfInTheCopy() throws Exception {
        try (var journal = filled(20)) {
            var asked = new int[1];
            var copied =
                    journal.copy(
                                    away,
                                    head -> "c.carnet",
                                    (done, of) -> {
                                        if (asked[0]++ < 10) {
                                            append(journal, asked[0]);
                                        }
                                        return true;
                                    })
                            .orElseThrow();
            assertEquals(20, copied.head().count());
            try (var copy = Samples.open(copied.file())) {
                assertEquals(Samples.read(journal).subList(0, 20), Samples.read(copy));
                assertTrue(copy.verify().sound());
            }
            assertTrue(journal.verify().sound());
        }
    }

    private static void append(Journal journal, int which) {
        try {
            journal.append(
                    new Batch(
                            List.of(Samples.row("B", "meanwhile")),
                            List.of(Samples.document("M" + which, "B", "meanwhile"))));
        } catch (JournalException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsReplacedMeanwhileIsTakenAgain() throws Exception {
        try (var journal = filled(3)) {
            var asked = new int[1];
            var copied =
                    journal.copy(
                                    away,
                                    head -> "c.carnet",
                                    (done, of) -> {
                                        if (asked[0]++ == 2) {
                                            replace(journal);
                                        }
                                        return true;
                                    })
                            .orElseThrow();
            try (var copy = Samples.open(copied.file())) {
                assertArrayEquals(Samples.bytes("anew"), copy.document("D1"));
            }
            assertEquals(List.of("c.carnet"), Samples.namesIn(away));
        }
    }

    private static void closed(Journal journal) {
        journal.close();
    }

    @Test
    void closedInTheMiddleItStopsAndLeavesNothing() throws Exception {
        try (var journal = filled(30)) {
            var asked = new int[1];
            var failed = false;
            try {
                var copied =
                        journal.copy(
                                away,
                                head -> "c.carnet",
                                (done, of) -> {
                                    if (asked[0]++ == 35) {
                                        closed(journal);
                                    }
                                    return true;
                                });
                failed = copied.isEmpty();
            } catch (JournalException | CopyException | IllegalStateException e) {
                failed = true;
            }
            assertTrue(failed);
            assertTrue(asked[0] < 40, "it went on for " + asked[0]);
            assertEquals(List.of(), Samples.namesIn(away));
        }
    }

    private static void replace(Journal journal) {
        try {
            journal.replace(List.of(Samples.document("D1", "A", "anew")));
        } catch (JournalException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stopped at any point, nothing is left. */
    @Test
    void stoppedAtAnyPointNothingIsLeft() throws Exception {
        try (var journal = filled(5)) {
            var steps = new int[1];
            var whole = journal.copy(away, head -> "all.carnet", (done, of) -> ++steps[0] > 0);
            Files.delete(whole.orElseThrow().file());
            for (var stop = 1; stop <= steps[0]; stop++) {
                var last = stop;
                var asked = new int[1];
                var copied =
                        journal.copy(away, head -> "c.carnet", (done, of) -> ++asked[0] < last);
                assertTrue(copied.isEmpty(), "stopped at " + stop + " of " + steps[0]);
                assertEquals(List.of(), Samples.namesIn(away));
            }
        }
    }

    @Test
    void whatAKillLeftOfAnEarlierCopyIsSweptUpOnceItIsOld() throws Exception {
        var old = Files.writeString(away.resolve("." + Ids.next() + ".copy"), "half");
        var side = Files.writeString(away.resolve(old.getFileName() + "-journal"), "half");
        var young = Files.writeString(away.resolve("." + Ids.next() + ".copy"), "half");
        var foreign = Files.writeString(away.resolve(".copy"), "somebody's");
        var yesterday = FileTime.from(Instant.now().minus(Duration.ofHours(25)));
        for (var file : List.of(old, side, foreign)) {
            Files.setLastModifiedTime(file, yesterday);
        }
        try (var journal = filled(1)) {
            copy(journal);
        }
        assertTrue(Files.notExists(old) && Files.notExists(side), "still there");
        assertTrue(Files.exists(young) && Files.exists(foreign), "gone");
    }

    @Test
    void progressNeverGoesBackAndEnds() throws Exception {
        try (var journal = filled(300)) {
            var last = new long[2];
            journal.copy(
                    away,
                    head -> "c.carnet",
                    (done, of) -> {
                        assertTrue(done >= last[0] && done <= of, done + " of " + of);
                        last[0] = done;
                        last[1] = of;
                        return true;
                    });
            assertEquals(last[1], last[0]);
        }
    }

    @Test
    void whatIsThereOfThatNameStays() throws Exception {
        try (var journal = filled(1)) {
            Files.writeString(away.resolve("1.carnet"), "mine");
            var failure = assertThrows(CopyException.class, () -> copy(journal));
            assertEquals(CopyException.Reason.FAILED, failure.reason());
            assertEquals("mine", Files.readString(away.resolve("1.carnet")));
            assertEquals(List.of("1.carnet"), Samples.namesIn(away));
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldApart() throws Exception {
        try (var journal = filled(1)) {
            Files.delete(away);
            var failure = assertThrows(CopyException.class, () -> copy(journal));
            assertEquals(CopyException.Reason.GONE, failure.reason());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aStickPulledOutWhileSavingLeavesNothingThatCounts() throws Exception {
        try (var journal = filled(5)) {
            var failure =
                    assertThrows(
                            CopyException.class,
                            () ->
                                    journal.copy(
                                            away,
                                            head -> "c.carnet",
                                            (done, of) -> {
                                                pullOut();
                                                return true;
                                            }));
            assertEquals(CopyException.Reason.GONE, failure.reason());
            assertTrue(journal.verify().sound());
        }
    }

    private void pullOut() {
        try {
            if (Files.exists(away)) {
                for (var name : Samples.namesIn(away)) {
                    Files.delete(away.resolve(name));
                }
                Files.delete(away);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDamagedDocumentIsToldAndTheRestIsCopied() throws Exception {
        filled(3).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var hurt = connection.createStatement()) {
            assertEquals(
                    1,
                    hurt.executeUpdate(
                            "UPDATE document SET sealed = zeroblob(40) WHERE id = 'D2'"));
        }
        try (var journal = Samples.open(file)) {
            var copied = copy(journal);
            assertEquals(List.of(new Damage("document", "D2", Fault.SEAL)), copied.hurt());
            try (var copy = Samples.open(copied.file())) {
                assertEquals(Samples.read(journal), Samples.read(copy));
                assertArrayEquals(journal.document("D3"), copy.document("D3"));
            }
        }
    }

    @Test
    void ownersAlone() throws Exception {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (var journal = filled(1)) {
            var copied = copy(journal);
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(copied.file())));
        }
    }

    /** One cipher serves all threads: nothing is sealed or opened under another's key. */
    @Test
    void readingBesideWritingHurtsNeither() throws Exception {
        try (var journal = filled(20)) {
            var stop = new boolean[1];
            var reading =
                    CompletableFuture.runAsync(() -> {
                        while (!stop[0]) {
                            for (var i = 1; i <= 20; i++) {
                                expect(journal, i);
                            }
                        }
                    });
            for (var i = 21; i <= 300; i++) {
                journal.append(
                        new Batch(
                                List.of(Samples.row("B" + i, "row " + i)),
                                List.of(Samples.document("D" + i, "B" + i, "document " + i))));
            }
            stop[0] = true;
            reading.join();
            assertFalse(reading.isCompletedExceptionally());
            assertEquals(List.of(), journal.verify().damages());
        }
    }

    private static void expect(Journal journal, int i) {
        try {
            assertArrayEquals(Samples.bytes("document " + i), journal.document("D" + i));
        } catch (JournalException e) {
            throw new IllegalStateException(e);
        }
    }
}
