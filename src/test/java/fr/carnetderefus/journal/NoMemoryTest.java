package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** When memory runs out in the middle of filing, what was confirmed is there, and it goes on. */
class NoMemoryTest {
    private static final int ROUNDS = Faults.times(1, 12);

    @TempDir Path folder;

    @Test
    void whatWasConfirmedIsThere() throws Exception {
        var confirmed = 0L;
        var ran = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            var file = folder.resolve(round + ".carnet");
            Samples.create(file).close();
            var scratch = Files.createDirectories(folder.resolve("scratch"));
            var child =
                    Child.start(
                            scratch, 24 + 4 * round, Glutton.class, file.toString(), "" + round);
            String said;
            try (var out = child.getInputStream()) {
                said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(0, child.waitFor(), said);
            } finally {
                child.destroyForcibly().waitFor();
            }
            var lines = said.lines().toList();
            var sizes =
                    lines.stream()
                            .filter(l -> !l.equals("no memory"))
                            .map(Integer::valueOf)
                            .toList();
            ran += lines.size() - sizes.size();
            assertTrue(lines.contains("no memory"), "it never ran out: " + lines);
            check(file, sizes);
            confirmed += sizes.size();
        }
        Faults.tell(
                "out of memory: %d times in %d carnets; %d confirmed, 0 lost",
                ran, ROUNDS, confirmed);
    }

    private static void check(Path file, List<Integer> sizes) throws Exception {
        try (var journal = Samples.open(file)) {
            assertEquals(List.of(), journal.verify().damages());
            assertTrue(journal.head().count() >= sizes.size());
            for (var i = 0; i < sizes.size(); i++) {
                assertArrayEquals(new byte[sizes.get(i)], journal.document("D" + sizes.get(i)));
            }
        }
    }
}
