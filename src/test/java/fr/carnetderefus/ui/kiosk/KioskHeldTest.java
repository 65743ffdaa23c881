package fr.carnetderefus.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.task.Background;
import fr.carnetderefus.ui.FxThread;
import fr.carnetderefus.ui.OnCall;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** A kiosk whose printer and disk take their time. */
class KioskHeldTest extends OpenKiosk {
    private final OnCall onCall = new OnCall();

    @Override
    Background background() {
        onCall.waitForCall();
        return onCall;
    }

    /** What was ordered is done, in its order. */
    private void release() {
        FxThread.run(() -> {
            onCall.all();
            onCall.waitForCall();
        });
    }

    private void upToTheSheet() {
        release();
        press("tongue-fr", "skip", "came-nothing", "next", "skip");
    }

    @Test
    void aSheetOrderedTwiceIsPrintedOnce() {
        upToTheSheet();
        press("print", "print");
        release();
        assertEquals(1, printed.size());
        press("print");
        release();
        assertEquals(2, printed.size(), "once it is out, another may be ordered");
    }

    @Test
    void aVisitThatEndsWhileItPrintsIsCheckedOnlyThen() {
        upToTheSheet();
        press("print", "end", "finish-yes");
        assertTrue(words().contains("Tout s’efface"), words());
        assertFalse(has("end"), "there is no visit to end");
        assertFalse(has("tongue-fr"));
        press("larger");
        wait(Duration.ofMinutes(10));
        assertTrue(words().contains("Tout s’efface"), "nobody begins before it is checked");
        release();
        assertTrue(has("tongue-fr"), words());
    }

    @Test
    void figuresSentTwiceAreOneTry() {
        release();
        press("staff");
        FxThread.run(() -> ((javafx.scene.control.TextField) find("pin")).setText("604937"));
        press("pin-go", "pin-go");
        release();
        assertEquals(1, file().read().wrongTries());
    }

    @Test
    void aSlowStickDoesNotHoldUpTheScreen() throws Exception {
        upToTheSheet();
        sticks.add(java.nio.file.Files.createDirectories(folder.resolve("media/CLE")));
        press("stick");
        wait(Duration.ofSeconds(5));
        assertFalse(has("stick-0"));
        release();
        assertTrue(has("stick-0"), words());
    }
}
