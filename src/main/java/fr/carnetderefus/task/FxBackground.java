package fr.carnetderefus.task;

import javafx.application.Platform;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Work on threads of its own, told of on the JavaFX thread. Jobs run one after another: what a
 * person did first is written first. Jobs aside have a thread of their own, so that a PDF that
 * takes its time holds up no writing.
 */
public final class FxBackground implements Background {
    /**
     * Many times what the longest writing takes; whoever closes a window must not wait for good.
     */
    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService thread = thread("carnet-background");
    private final ExecutorService aside = thread("carnet-aside");
    private final ExecutorService many = thread("carnet-many");

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(job -> worker(job, name));
    }

    private static Thread worker(Runnable job, String name) {
        var worker = new Thread(job, name);
        worker.setDaemon(true);
        worker.setUncaughtExceptionHandler(FxBackground::handOver);
        return worker;
    }

    /** What escapes even the telling goes to the window's last net, and not to the console. */
    private static void handOver(Thread worker, Throwable escaped) {
        Platform.runLater(() -> {
            var net = Thread.currentThread().getUncaughtExceptionHandler();
            Objects.requireNonNull(net, "whoever runs has one").uncaughtException(worker, escaped);
        });
    }

    @Override
    public <T> Running start(
            Job<T> job, Seen seen, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return start(thread, job, seen, done, failed);
    }

    @Override
    public <T> Running startAside(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return start(aside, job, (now, of) -> {}, done, failed);
    }

    @Override
    public <T> Running startOfMany(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return start(many, job, (now, of) -> {}, done, failed);
    }

    @Override
    public <T> Running startAlone(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Executor alone = order -> worker(order, "carnet-alone").start();
        return start(alone, job, (now, of) -> {}, done, failed);
    }

    private static <T> Running start(
            Executor thread,
            Job<T> job,
            Seen seen,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        var work = new Work(seen);
        try {
            thread.execute(() -> run(work, job, done, failed));
        } catch (RejectedExecutionException e) {
            failed.accept(e);
        }
        return work;
    }

    private static <T> void run(
            Work work, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (work.cancelled()) {
            return;
        }
        try {
            var result = job.run(work);
            tell(work, () -> done.accept(result));
        } catch (Exception e) {
            tell(work, () -> failed.accept(e));
        } catch (Error e) {
            // nobody would ever hear of it otherwise: the screen would wait for good
            tell(work, () -> failed.accept(new BrokenJobException(e)));
        }
    }

    private static void tell(Work work, Runnable news) {
        Platform.runLater(() -> {
            if (!work.cancelled()) {
                news.run();
            }
        });
    }

    @Override
    public void close() {
        thread.shutdown();
        aside.shutdownNow();
        many.shutdownNow();
        try {
            // the process ends next: a carnet that is being let go would keep its lock file
            var isOver = thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!isOver) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Work implements Running, Progress {
        private static final long PAUSE_NANOS = 100_000_000;

        private final Seen seen;
        private final AtomicBoolean underWay = new AtomicBoolean();
        private volatile boolean cancelled;
        private long toldAt = System.nanoTime() - PAUSE_NANOS;

        Work(Seen seen) {
            this.seen = seen;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void report(long done, long of) {
            var now = System.nanoTime();
            var due = now - toldAt >= PAUSE_NANOS || done == of;
            if (due && !cancelled && underWay.compareAndSet(false, true)) {
                toldAt = now;
                Platform.runLater(() -> {
                    underWay.set(false);
                    if (!cancelled) {
                        seen.at(done, of);
                    }
                });
            }
        }
    }
}
