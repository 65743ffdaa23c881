package fr.carnetderefus.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.task.AtOnce;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.ui.FxThread;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** A kiosk whose printer and disk take their time. */
class KioskHeldTest extends OpenKiosk {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private final AtOnce atOnce = new AtOnce();

    @Override
    Background background() {
        return new Background() {
            @Override
            public <T> Running start(
                    Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
                held.add(() -> atOnce.start(job, done, failed));
                return () -> {};
            }

            @Override
            public <T> Running start(
                    Job<T> job,
                    Seen seen,
                    Consumer<? super T> done,
                    Consumer<? super Exception> failed) {
                return start(job, done, failed);
            }

            @Override
            public <T> Running startAside(
                    Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
                return start(job, done, failed);
            }

            @Override
            public <T> Running startOfMany(
                    Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
                return start(job, done, failed);
            }

            @Override
            public void close() {
                held.clear();
            }
        };
    }

    /** What was ordered is done, in its order. */
    private void release() {
        FxThread.run(() -> {
            while (!held.isEmpty()) {
                held.remove().run();
            }
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
