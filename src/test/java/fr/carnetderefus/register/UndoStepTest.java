package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What can be taken back and brought in again, and what not. */
class UndoStepTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 25).atTime(10, 15).atZone(PARIS).toInstant(), PARIS);

    private final FailingJournal journal = new FailingJournal();
    private Register register;
    private Person marie;

    @BeforeEach
    void begin() throws Exception {
        var shipped = Carnets.shipped(CLOCK);
        register = Register.over(journal, shipped.procedures(), shipped.holidays(), CLOCK);
        marie = Marie.in(register);
    }

    @AfterEach
    void end() {
        register.close();
    }

    private void choose(String channel) throws CarnetException {
        new RecordRefusal(register).choose(marie.id(), channel);
    }

    private String method() throws CarnetException {
        return register.file(marie.id()).method();
    }

    private static void refused(Reason reason, Executable doing) {
        assertEquals(reason, assertThrows(CarnetException.class, doing).reason());
    }

    @Test
    void exactlyWhatAVerbWroteIsTold() throws Exception {
        var undo = new UndoStep(register);
        var steps = undo.stepsOf(() -> choose("online"));
        assertEquals(List.of(register.state().entries().getLast().step()), steps);
        assertEquals(List.of(), undo.stepsOf(() -> choose("online")));
        var two =
                undo.stepsOf(() -> {
                    choose("phone");
                    new RecordRefusal(register).decide(marie.id(), Decision.KEEP);
                });
        assertEquals(2, two.size());
        undo.undo(two);
        assertEquals("online", method());
        assertEquals(Decision.REFUSE, register.file(marie.id()).decision());
        undo.redo();
        assertEquals("phone", method());
        assertEquals(Decision.KEEP, register.file(marie.id()).decision());
    }

    @Test
    void aStepIsTakenBackThoughOthersCameAfterIt() throws Exception {
        var undo = new UndoStep(register);
        var steps = undo.stepsOf(() -> choose("online"));
        new RecordRefusal(register).decide(marie.id(), Decision.KEEP);
        undo.undo(steps);
        assertEquals("", method());
        assertEquals(Decision.KEEP, register.file(marie.id()).decision());
        refused(Reason.NOTHING_TO_UNDO, () -> undo.undo(steps));
    }

    @Test
    void whatStoodBeforeIsOutOfReachUnlessNamed() throws Exception {
        choose("online");
        var former = register.state().entries().getLast().step();
        var undo = UndoStep.fromNow(register);
        assertTrue(undo.last().isEmpty());
        refused(Reason.NOTHING_TO_UNDO, undo::undo);
        choose("phone");
        assertEquals("phone", method());
        undo.undo();
        assertEquals("online", method());
        assertTrue(undo.last().isEmpty());
        refused(Reason.NOTHING_TO_UNDO, undo::undo);
        undo.undo(former);
        assertEquals("", method());
        undo.redo();
        undo.redo();
        assertEquals("phone", method());
        // and the command line still reaches all of it
        var all = new UndoStep(register);
        all.undo();
        all.undo();
        all.undo();
        assertTrue(register.state().cases().isEmpty());
    }

    @Test
    void whatFailsToComeInAgainCanBeTriedAgain() throws Exception {
        choose("online");
        var undo = new UndoStep(register);
        journal.full(true);
        refused(Reason.DISK_FULL, undo::undo);
        assertFalse(undo.canRedo());
        journal.full(false);
        undo.undo();
        journal.full(true);
        refused(Reason.DISK_FULL, undo::redo);
        assertTrue(undo.canRedo());
        journal.full(false);
        undo.redo();
        assertEquals("online", method());
    }

    @Test
    void theWindowMayAskWhileSomethingIsWritten() throws Exception {
        var undo = new UndoStep(register);
        var inside = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var writer = Thread.ofPlatform().start(() -> stepsWhileAsked(undo, inside, asked));
        inside.await();
        // would hang here if asking waited for the writer
        assertEquals(marie.id(), undo.last().map(Written::subject).orElseThrow());
        assertFalse(undo.canRedo());
        asked.countDown();
        writer.join();
        assertEquals("online", method());
    }

    @Test
    void closingWaitsForWhatIsBeingWritten() throws Exception {
        var undo = new UndoStep(register);
        var inside = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var writer = Thread.ofPlatform().start(() -> stepsWhileAsked(undo, inside, asked));
        inside.await();
        var closer = Thread.ofPlatform().start(register::close);
        while (closer.getState() != Thread.State.BLOCKED) {
            assertTrue(closer.isAlive(), "closed under the writer's hands");
            Thread.onSpinWait();
        }
        asked.countDown();
        writer.join();
        closer.join();
        assertEquals("online", method());
    }

    private void stepsWhileAsked(UndoStep undo, CountDownLatch inside, CountDownLatch asked) {
        try {
            undo.stepsOf(() -> {
                inside.countDown();
                awaits(asked);
                choose("online");
            });
        } catch (CarnetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
