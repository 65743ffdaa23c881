package fr.carnetderefus.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whoever starts a job hears of its end, whatever that is. */
@ExtendWith(ApplicationExtension.class)
class BackgroundTest {
    /** What came of a job, and whether it was told where the window lives. */
    private record End(Object told, boolean inWindow) {}

    private static <T> End end(Background background, Background.Job<T> job) throws Exception {
        var end = new CompletableFuture<End>();
        background.start(
                job,
                result -> end.complete(new End(result, Platform.isFxApplicationThread())),
                failure -> end.complete(new End(failure, Platform.isFxApplicationThread())));
        return end.get(10, TimeUnit.SECONDS);
    }

    @Test
    void anErrorIsToldLikeAnyOtherFailure() throws Exception {
        List<Error> errors =
                List.of(
                        new AssertionError("broken"),
                        new NoClassDefFoundError("Missing"),
                        new StackOverflowError(),
                        new OutOfMemoryError());
        try (var background = new FxBackground();
                var atOnce = new AtOnce()) {
            for (var error : errors) {
                for (var each : List.of(background, atOnce)) {
                    var end = end(each, progress -> breakWith(error));
                    var told = assertInstanceOf(BrokenJobException.class, end.told());
                    assertSame(error, told.getCause());
                    assertEquals(each == background, end.inWindow());
                    assertEquals("next", end(each, progress -> "next").told(), "work goes on");
                }
            }
        }
    }

    private static String breakWith(Error error) {
        throw error;
    }

    /** The last order is to let the carnet go: the program must not end before. */
    @Test
    void whatWasOrderedIsDoneOnceItIsClosed() {
        var done = new ArrayList<String>();
        var background = new FxBackground();
        for (var order : List.of("write", "let go")) {
            background.start(
                    progress -> {
                        Thread.sleep(200);
                        return done.add(order);
                    },
                    told -> {},
                    failure -> {});
        }
        background.close();
        assertEquals(List.of("write", "let go"), done);
    }

    @Test
    void howFarAJobIsIsToldInTheWindowAndNotAtEveryStep() throws Exception {
        var told = new ArrayList<Long>();
        var inWindow = new ArrayList<Boolean>();
        var end = new CompletableFuture<String>();
        try (var background = new FxBackground()) {
            background.start(
                    progress -> {
                        for (var i = 1; i <= 100_000; i++) {
                            progress.report(i, 100_000);
                        }
                        return "done";
                    },
                    (done, of) -> {
                        told.add(done);
                        inWindow.add(Platform.isFxApplicationThread());
                    },
                    end::complete,
                    end::completeExceptionally);
            assertEquals("done", end.get(10, TimeUnit.SECONDS));
        }
        assertTrue(!told.isEmpty() && told.size() < 100, told::toString);
        assertTrue(!inWindow.contains(false));
    }

    @Test
    void anExceptionIsToldAsItIs() throws Exception {
        var failure = new IOException("no");
        try (var background = new FxBackground()) {
            var end =
                    end(
                            background,
                            progress -> {
                                throw failure;
                            });
            assertSame(failure, end.told());
            assertTrue(end.inWindow());
        }
    }

    /** As one is that asks a share of a machine that went away. */
    @Test
    void aJobThatNeverComesBackHoldsUpNoOtherAndNoEnd() throws Exception {
        var never = new CountDownLatch(1);
        var background = new FxBackground();
        for (var i = 0; i < 2; i++) {
            background.startAlone(
                    progress -> {
                        never.await();
                        return "";
                    },
                    told -> {},
                    failure -> {});
        }
        var other = new CompletableFuture<String>();
        background.startAlone(progress -> "done", other::complete, failure -> {});
        assertEquals("done", other.get(10, TimeUnit.SECONDS));
        background.close();
        assertEquals(1, never.getCount());
        never.countDown();
    }
}
