package fr.carnetderefus.proof.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.dossier.copyist.Wire;

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

    @Test
    void whatItRehearsesIsNotHeardAndEndsWithTheFirstRequest() throws Exception {
        var early = EarlyCopyist.begin();
        try (var child = CopyistChild.listening(early.take().orElseThrow(), Watched.unseen())) {
            var before = cpu(child);
            Thread.sleep(1_000);
            assertTrue(cpu(child).compareTo(before) > 0, "it does something meanwhile");
            assertEquals(0, child.in().available(), "and says nothing of it");
            child.out().writeByte(Wire.HOUSE);
            child.out().writeInt(1);
            child.out().flush();
            assertEquals(Wire.OBJECT, child.in().readUnsignedByte());
        }
    }

    private static Duration cpu(CopyistChild child) {
        return ProcessHandle.of(child.pid())
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElseThrow();
    }
}
