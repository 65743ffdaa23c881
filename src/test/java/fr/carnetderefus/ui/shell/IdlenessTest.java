package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.ui.shell.Idleness.Verdict;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Nobody there for as long as was asked, and a machine that slept. */
class IdlenessTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration FIVE = Duration.ofMinutes(5);

    private final MovedClocks clocks = new MovedClocks();
    private final Idleness idleness = new Idleness(clocks::wall, clocks::nanos);

    /** Looks every second for as long; what the last look came to. */
    private Verdict after(Duration time, Duration limit) {
        var verdict = Verdict.THERE;
        for (var gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(SECOND)) {
            clocks.pass(SECOND);
            verdict = idleness.look(limit);
        }
        return verdict;
    }

    @Test
    void whoeverTouchesNothingForAsLongAsWasAskedIsAway() {
        assertEquals(Verdict.THERE, after(FIVE.minusSeconds(1), FIVE));
        assertEquals(Verdict.AWAY, after(SECOND, FIVE));
    }

    @Test
    void aTouchBeginsItAnew() {
        assertEquals(Verdict.THERE, after(Duration.ofMinutes(4), FIVE));
        idleness.touch();
        assertEquals(Verdict.THERE, after(Duration.ofMinutes(4), FIVE));
        assertEquals(Verdict.AWAY, after(Duration.ofMinutes(1), FIVE));
    }

    @Test
    void whoeverWaitsForWorkIsThereForAnHourAtMost() {
        for (var second = 0; second < 59 * 60; second++) {
            idleness.working(true);
            assertEquals(Verdict.THERE, after(SECOND, FIVE));
        }
        idleness.working(false);
        assertEquals(Verdict.THERE, after(FIVE.minusSeconds(1), FIVE), "it counts from its end");
        assertEquals(Verdict.AWAY, after(SECOND, FIVE));
    }

    @Test
    void workThatHangsKeepsNothingOpenForGood() {
        var verdict = Verdict.THERE;
        for (var second = 0; second < 66 * 60 && verdict == Verdict.THERE; second++) {
            idleness.working(true);
            verdict = after(SECOND, FIVE);
        }
        assertEquals(Verdict.AWAY, verdict);
    }

    @Test
    void neverIsNever() {
        assertEquals(Verdict.THERE, after(Duration.ofHours(2), Duration.ZERO));
    }

    @Test
    void aMachineThatSleptIsSeenAtTheNextLookWhateverTheSettingSays() {
        after(SECOND, FIVE);
        clocks.jump(Duration.ofMinutes(1));
        assertEquals(Verdict.SLEPT, after(SECOND, Duration.ZERO));
        assertEquals(Verdict.THERE, after(SECOND, Duration.ZERO));
    }

    @Test
    void whereBothClocksGoOnInSleepTheGapTells() {
        after(SECOND, FIVE);
        clocks.pass(Duration.ofMinutes(2));
        assertEquals(Verdict.SLEPT, idleness.look(FIVE));
    }

    @Test
    void aClockPutRightByTheNetworkIsNoSleep() {
        after(SECOND, FIVE);
        clocks.jump(Duration.ofSeconds(3));
        assertEquals(Verdict.THERE, after(SECOND, FIVE));
    }

    @Test
    void aClockSetBackNeitherLocksNorKeepsOpen() {
        after(Duration.ofMinutes(4), FIVE);
        clocks.jump(Duration.ofDays(-400));
        assertEquals(Verdict.THERE, after(SECOND, FIVE));
        assertEquals(Verdict.AWAY, after(Duration.ofMinutes(1), FIVE));
    }
}
