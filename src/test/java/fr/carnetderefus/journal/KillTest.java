package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.Victim.Moment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What was confirmed is there, whenever the process was killed (SIGKILL: it can do nothing). */
@EnabledOnOs(OS.LINUX)
class KillTest {
    private static final int KILLS_WHILE_APPENDING = 50;
    private static final int LANES = 2;
    private static final int KILLS_WHILE_CREATING = 8;

    /** A fresh carnet after so many kills keeps the checking short. */
    private static final int KILLS_PER_CARNET = 5;

    /** From the first confirmation on; a child appends a row in about 5 ms. */
    private static final int LONGEST_MILLIS = 150;

    private final long seed = Long.getLong("seed", System.nanoTime());

    @TempDir Path folder;

    /** Most of it is waiting for processes to start, which two lanes do side by side. */
    @Test
    void whatWasConfirmedIsThere() throws Exception {
        var lanes = new ArrayList<CompletableFuture<Integer>>();
        for (var lane = 0; lane < LANES; lane++) {
            var place = Files.createDirectory(folder.resolve("lane" + lane));
            var own = new Random(seed + lane);
            lanes.add(Victim.onThreadOfItsOwn(() -> killAgainAndAgain(place, own)));
        }
        var whileAppending = 0;
        for (var lane : lanes) {
            whileAppending += lane.get(5, TimeUnit.MINUTES);
        }
        assertTrue(whileAppending > KILLS_WHILE_APPENDING / 2, "killed too early to say much");
    }

    /**
     * A lane's share of the kills.
     *
     * @return how many of them came after something was confirmed
     */
    private int killAgainAndAgain(Path place, Random random) {
        try {
            var scratch = Files.createDirectory(place.resolve("scratch"));
            var file = place.resolve("0.carnet");
            var whileAppending = 0;
            for (var kill = 0; kill < KILLS_WHILE_APPENDING / LANES; kill++) {
                if (kill % KILLS_PER_CARNET == 0) {
                    file = place.resolve(kill + ".carnet");
                    Samples.create(file).close();
                }
                var child = Child.start(scratch, Appender.class, file.toString());
                var confirmed = Victim.killed(child, Moment.of(kill), random, LONGEST_MILLIS);
                whileAppending += confirmed.isEmpty() ? 0 : 1;
                var last = confirmed.isEmpty() ? 0 : Long.parseLong(confirmed.getLast());
                check(file, last, place.getFileName() + ", kill " + kill + ", -Dseed=" + seed);
            }
            return whileAppending;
        } catch (Exception e) {
            throw new IllegalStateException(place.getFileName() + ", -Dseed=" + seed, e);
        }
    }

    private void check(Path file, long confirmed, String which) throws Exception {
        try (var journal = Samples.open(file)) {
            var verification = journal.verify();
            assertEquals(List.of(), verification.damages(), which);
            var count = journal.head().count();
            assertTrue(count >= confirmed, () -> which + ": " + confirmed + " became " + count);
            journal.read(
                    0,
                    (seq, subject, content) -> {
                        assertEquals(Appender.subject(seq), subject, which);
                        assertArrayEquals(Appender.content(seq), content, which);
                    });
            for (var seq = 1L; seq <= count; seq++) {
                if (Appender.hasDocument(seq)) {
                    assertArrayEquals(Appender.document(seq), journal.document("D" + seq), which);
                }
            }
            assertEquals(count / 4, verification.documents(), which);
        }
        var beside =
                Samples.namesIn(file.resolveSibling(".")).stream()
                        .filter(n -> !n.endsWith(".carnet"));
        assertEquals(List.of("scratch"), beside.toList(), which);
    }

    @Test
    void aCarnetIsThereWholeOrNotAtAll() throws Exception {
        var random = new Random(seed);
        var made = 0;
        for (var kill = 0; kill < KILLS_WHILE_CREATING; kill++) {
            var which = "kill " + kill + ", -Dseed=" + seed;
            var place = Files.createDirectory(folder.resolve("making" + kill));
            var names =
                    Victim.killed(
                            Child.start(scratch(), Creator.class, place.toString()),
                            Moment.of(kill),
                            random,
                            LONGEST_MILLIS);
            made += names.size();
            for (var name : names) {
                assertTrue(Files.exists(place.resolve(name)), which);
            }
            var there = Samples.namesIn(place).stream().filter(n -> n.endsWith(".carnet")).toList();
            for (var name : there) {
                try (var journal = Samples.open(place.resolve(name))) {
                    journal.append(Batch.of(Samples.row("A", "un")));
                    assertTrue(journal.verify().sound(), which);
                }
            }
            // whatever the killed one left is in nobody's way
            Samples.create(place.resolve(names.size() + 1 + ".carnet")).close();
        }
        assertTrue(made > 0, "killed too early to say anything");
    }

    private Path scratch() throws IOException {
        return Files.createDirectories(folder.resolve("scratch"));
    }
}
