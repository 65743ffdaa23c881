package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Copies and restorings that are killed, have no room, or may not be written. */
@EnabledOnOs(OS.LINUX)
class CopyFaultsTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int LONGEST_MILLIS = 400;
    private static final Pattern DRAFT =
            Pattern.compile("\\.[0-9A-Z]{26}\\.copy(-wal|-journal|-shm)?");

    private final Random random = new Random(Long.getLong("seed", System.nanoTime()));

    @TempDir Path folder;
    @TempDir Path away;
    @TempDir Path scratch;

    private Path carnet(int rows) throws Exception {
        var file = folder.resolve("famille.carnet");
        try (var journal = Samples.create(file)) {
            for (var row = 1; row <= rows; row++) {
                journal.append(Appender.batch(row));
            }
        }
        return file;
    }

    /** Kills it at a random moment after its first word, and gives the whole words it said. */
    private List<String> killed(Process child) throws Exception {
        try (var out =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            var said = new ArrayList<String>();
            var first = out.readLine();
            assertTrue(first != null, "it ended by itself");
            said.add(first);
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            child.toHandle().destroyForcibly();
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
            }
            return said;
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatHasItsNameIsWholeWheneverTheCopyingIsKilled() throws Exception {
        var carnet = carnet(40);
        for (var kill = 0; kill < KILLS; kill++) {
            var said =
                    killed(
                            Child.start(
                                    scratch,
                                    Copier.class,
                                    "copies",
                                    carnet.toString(),
                                    away.toString()));
            var names = Samples.namesIn(away);
            // the last line may have been cut short with the program
            assertTrue(names.containsAll(said.subList(0, said.size() - 1)), said + " " + names);
            for (var name : names) {
                if (!name.endsWith(".carnet")) {
                    assertTrue(DRAFT.matcher(name).matches(), name);
                    Files.delete(away.resolve(name));
                    continue;
                }
                try (var copy = Samples.open(away.resolve(name))) {
                    assertTrue(copy.verify().sound(), name);
                    assertEquals(copy.head().count() + "-" + copy.head().chain() + ".carnet", name);
                }
                Files.delete(away.resolve(name));
            }
            try (var journal = Samples.open(carnet)) {
                assertTrue(journal.verify().sound());
            }
        }
    }

    @Test
    void oneOfTheTwoIsWholeWheneverTheRestoringIsKilled() throws Exception {
        var carnet = carnet(20);
        var one = copy(carnet, "one.carnet");
        try (var journal = Samples.open(carnet)) {
            journal.append(Appender.batch(21));
        }
        var other = copy(carnet, "other.carnet");
        for (var kill = 0; kill < KILLS; kill++) {
            killed(
                    Child.start(
                            scratch,
                            Copier.class,
                            "restores",
                            carnet.toString(),
                            one.toString(),
                            other.toString()));
            try (var journal = Samples.open(carnet)) {
                var count = journal.head().count();
                assertTrue(count == 20 || count == 21, "" + count);
                assertTrue(journal.verify().sound());
            }
            for (var name : Samples.namesIn(folder)) {
                if (name.startsWith("kept-") && name.endsWith(".carnet")) {
                    try (var kept = Samples.open(folder.resolve(name))) {
                        assertTrue(kept.verify().sound(), name);
                    }
                    Files.delete(folder.resolve(name));
                }
            }
        }
    }

    private Path copy(Path carnet, String name) throws Exception {
        try (var journal = Samples.open(carnet)) {
            return journal.copy(away, head -> name, (done, of) -> true).orElseThrow().file();
        }
    }

    private List<String> said(Process child) throws Exception {
        try (var out = child.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } finally {
            child.waitFor();
        }
    }

    @Test
    void aFullStickIsToldAndNothingIsLeftOnIt() throws Exception {
        var carnet = carnet(4);
        try (var journal = Samples.open(carnet)) {
            journal.append(
                    new Batch(List.of(), List.of(new Document("big", "A", new byte[2_000_000]))));
        }
        var child =
                Child.startOnSmallDisk(
                        scratch, away, Copier.class, "once", carnet.toString(), away.toString());
        assertEquals(List.of("FULL", "[]", "sound"), said(child));
    }

    @Test
    void aFolderThatIsReadOnlyIsToldAndNothingIsLeftInIt() throws Exception {
        var carnet = carnet(4);
        Files.setPosixFilePermissions(away, PosixFilePermissions.fromString("r-xr-xr-x"));
        var child =
                Child.startBoundByModes(
                        scratch, Copier.class, "once", carnet.toString(), away.toString());
        assertEquals(List.of("READ_ONLY", "[]", "sound"), said(child));
        Files.setPosixFilePermissions(away, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What a killed one left is swept away by the next, once it is old enough to be nobody's. */
    @Test
    void anOldDraftIsSweptAwayAndNothingElse() throws Exception {
        var carnet = carnet(2);
        var old = Files.writeString(away.resolve("." + Ids.next() + ".copy"), "cut short");
        var young = Files.writeString(away.resolve("." + Ids.next() + ".copy"), "at work");
        var other = Files.writeString(away.resolve(".mine.copy"), "mine");
        var before = FileTime.from(Instant.now().minusSeconds(7200));
        Files.setLastModifiedTime(old, before);
        Files.setLastModifiedTime(other, before);
        copy(carnet, "c.carnet");
        assertTrue(Files.notExists(old));
        assertTrue(Files.exists(young) && Files.exists(other));
    }
}
