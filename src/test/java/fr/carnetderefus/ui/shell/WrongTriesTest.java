package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whoever tries one passphrase after another waits longer each time. */
class WrongTriesTest {
    private final MovedClocks clocks = new MovedClocks();
    private final WrongTries tries = new WrongTries(clocks::nanos);

    @Test
    void fromTheThirdOnTheWaitDoublesUpToThirtySeconds() {
        var waits = new ArrayList<Integer>();
        for (var i = 0; i < 10; i++) {
            tries.wrong();
            waits.add(tries.left());
            clocks.pass(Duration.ofSeconds(tries.left()));
            assertEquals(0, tries.left());
        }
        assertEquals(List.of(0, 0, 1, 2, 4, 8, 16, 30, 30, 30), waits);
    }

    @Test
    void theSecondThatHasBegunCounts() {
        for (var i = 0; i < 4; i++) {
            tries.wrong();
        }
        clocks.pass(Duration.ofMillis(100));
        assertEquals(2, tries.left());
        clocks.pass(Duration.ofSeconds(1));
        assertEquals(1, tries.left());
    }

    @Test
    void theRightOneBeginsAnew() {
        for (var i = 0; i < 5; i++) {
            tries.wrong();
        }
        tries.right();
        assertEquals(0, tries.left());
        tries.wrong();
        assertEquals(0, tries.left());
    }
}
