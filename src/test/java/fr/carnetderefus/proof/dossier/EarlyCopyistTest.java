package fr.carnetderefus.proof.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A copyist that is begun before it is needed belongs to one person only, and is never left. */
class EarlyCopyistTest {
    @Test
    void whatNobodyTookEnds() throws Exception {
        var before = ProcessHandle.current().children().toList();
        var early = EarlyCopyist.begin();
        var begun = ProcessHandle.current().children().filter(c -> !before.contains(c)).toList();
        assertEquals(1, begun.size());
        early.close();
        begun.getFirst().onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void whoTakesItEndsIt() throws Exception {
        var early = EarlyCopyist.begin();
        var taken = early.take().orElseThrow();
        assertEquals(Optional.empty(), early.take());
        early.close();
        try (var child = CopyistChild.listening(taken, Watched.unseen())) {
            assertTrue(taken.isAlive());
            assertEquals(taken.pid(), child.pid());
        }
        assertTrue(taken.waitFor(Duration.ofSeconds(10)));
    }
}
