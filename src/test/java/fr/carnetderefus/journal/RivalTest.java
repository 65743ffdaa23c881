package fr.carnetderefus.journal;

import static fr.carnetderefus.journal.Samples.fails;
import static fr.carnetderefus.journal.Samples.read;
import static fr.carnetderefus.journal.Samples.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Several who want the same carnet: one has it, and whoever does not is told who. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class RivalTest {
    private static final String HOLDER = "pid \\d+, .+, \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

    @TempDir Path folder;
    @TempDir Path scratch;

    @Test
    void aClaimIsForOneAloneHoweverOftenItChangesHands() throws Exception {
        var rivals = new ArrayList<Process>();
        var told = new TreeSet<String>();
        try {
            for (var i = 0; i < 3; i++) {
                var file = folder.resolve("famille.carnet").toString();
                rivals.add(Child.start(scratch, Rival.class, file));
            }
            for (var rival : rivals) {
                told.addAll(lines(rival));
            }
        } finally {
            rivals.forEach(Process::destroyForcibly);
        }
        assertTrue(told.remove("alone"), "nobody ever had it");
        assertTrue(told.removeIf(s -> s.matches("IN_USE: " + HOLDER)), "nobody was in the way");
        assertEquals(List.of(), List.copyOf(told));
        assertEquals(List.of(), Samples.namesIn(folder));
    }

    /** To look into a file and close it again drops every lock that this process has on it. */
    @Test
    void aSecondNameForTheFileDoesNotLetOthersIn() throws Exception {
        var file = folder.resolve("famille.carnet");
        Samples.create(file).close();
        var twin = Files.createLink(scratch.resolve("twin.carnet"), file);
        try (var journal = Samples.open(file)) {
            journal.append(Batch.of(row("A", "un")));
            var refusal = fails(Reason.IN_USE, () -> Samples.open(twin).close());

            var other = Child.start(scratch, Attempt.class, "open", twin.toString());
            assertEquals(List.of("IN_USE"), lines(other));
            assertTrue(refusal.detail().matches(HOLDER), refusal::detail);
            journal.append(Batch.of(row("A", "deux")));
        }
        try (var journal = Samples.open(file)) {
            assertEquals(List.of("1 A un", "2 A deux"), read(journal));
        }
    }

    private static List<String> lines(Process child) throws IOException, InterruptedException {
        try (var out = child.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
