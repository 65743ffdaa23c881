package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Whenever the process was killed (SIGKILL), each subject is there whole, or erased. */
@EnabledOnOs(OS.LINUX)
class EraserKillTest {
    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final int LONGEST_MILLIS = 60;

    private final long seed = Long.getLong("seed", System.nanoTime());

    @TempDir Path folder;

    @Test
    void eachIsWholeOrErased() throws Exception {
        var random = new Random(seed);
        var scratch = Files.createDirectory(folder.resolve("scratch"));
        var file = folder.resolve("famille.carnet");
        try (var journal = Samples.create(file)) {
            Eraser.fill(journal);
        }
        var told = new TreeSet<Integer>();
        for (var kill = 0; kill < KILLS; kill++) {
            var child = Child.start(scratch, Eraser.class, file.toString());
            told.addAll(killed(child, random));
            check(file, told, "kill " + kill + ", -Dseed=" + seed);
        }
        assertTrue(told.size() >= KILLS / 2, told.size() + " erased: killed too early to say much");
    }

    /** After the first, a child erases one in a few milliseconds. */
    private static List<Integer> killed(Process child, Random random) throws Exception {
        try (var out =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            var first = out.readLine();
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            // Process's own way would close the pipe, and what was confirmed last would be lost
            child.toHandle().destroyForcibly();
            var all = new ArrayList<Integer>();
            for (var line = first; line != null; line = out.readLine()) {
                all.add(Integer.valueOf(line));
            }
            return all;
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void check(Path file, Set<Integer> told, String which) throws Exception {
        try (var journal = Samples.open(file)) {
            var found = journal.verify();
            assertEquals(List.of(), found.damages(), which);
            Samples.fails(Reason.NOT_FOUND, () -> journal.document("erasing"));
            var rows = Samples.read(journal);
            var erased = 0;
            for (var n = 0; n < Eraser.SUBJECTS; n++) {
                var document = "D" + n;
                var one = (2 * n + 1) + " S" + n + " one " + n;
                var entry = " carnet erased " + n;
                var tells = rows.stream().anyMatch(row -> row.endsWith(entry));
                if (journal.has(Eraser.subject(n))) {
                    assertTrue(rows.contains(one), which);
                    assertArrayEquals(Eraser.document(n), journal.document(document), which);
                    assertTrue(!told.contains(n), which + ": told, and still there");
                } else {
                    erased++;
                    assertTrue(tells && !rows.contains(one), which);
                    Samples.fails(Reason.NOT_FOUND, () -> journal.document(document));
                }
            }
            assertEquals(2L * erased, found.erased(), which);
            assertEquals(2 * Eraser.SUBJECTS - erased, rows.size(), which);
        }
    }
}
