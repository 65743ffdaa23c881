package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.ui.OnCall;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Of several openings under way the last one wins, and none is left open in secret. */
class OpeningsTest {
    private final OnCall background = new OnCall();
    private final List<Register> entered = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final Openings openings =
            new Openings(background, opened -> entered.add(opened.register()));
    private final Carnets carnets = Carnets.shipped(Clock.systemUTC());

    @Test
    void ofTwoOpeningsOnlyTheLaterIsShownAndTheEarlierIsClosed() throws Exception {
        background.waitForCall();
        var first = carnets.inMemory();
        var second = carnets.inMemory();
        openings.start(() -> first, failures::add);
        openings.start(() -> second, failures::add);
        background.all();
        assertEquals(List.of(second), entered);
        assertClosed(first);
        DemoFamily.fill(second);
    }

    @Test
    void anOpeningThatNobodyWaitsForAnyMoreIsClosed() throws Exception {
        background.waitForCall();
        var register = carnets.inMemory();
        openings.start(() -> register, failures::add);
        openings.drop();
        background.all();
        assertEquals(List.of(), entered);
        assertClosed(register);
    }

    @Test
    void aFailureIsToldOnlyToWhoeverStillWaits() {
        background.waitForCall();
        openings.start(
                () -> {
                    throw new IllegalStateException("given up");
                },
                failures::add);
        openings.start(
                () -> {
                    throw new IllegalStateException("waited for");
                },
                failures::add);
        background.all();
        assertEquals(List.of("waited for"), failures.stream().map(Exception::getMessage).toList());
    }

    private static void assertClosed(Register register) {
        assertThrows(IllegalStateException.class, () -> DemoFamily.fill(register));
    }
}
