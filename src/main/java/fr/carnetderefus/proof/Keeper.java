package fr.carnetderefus.proof;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a child warm, knows which file it has in hand, and starts another when it has died. For one
 * thread at a time, but for {@link #stop}.
 */
final class Keeper {
    private volatile @Nullable Child child;
    private volatile boolean stopped;
    private WeakReference<byte[]> bytes = new WeakReference<>(null);
    private String password = "";
    private final Set<Object> deadly = new HashSet<>();

    /**
     * Has the file taken in hand.
     *
     * @return empty when it was the end of the child
     * @throws UncheckedIOException when no child can be started: the program's fault, not the
     *     file's
     */
    Optional<Opening.Answer> open(Pdf pdf) {
        if (!isLast(pdf)) {
            bytes = new WeakReference<>(pdf.bytes());
            password = pdf.password();
            deadly.clear();
        }
        return judge(new Opening(pdf));
    }

    /**
     * Asks something of a file, which is opened first unless it is in hand.
     *
     * @return empty when there is nothing to answer, and when the question was the end of the child
     */
    <T> Optional<T> ask(Pdf pdf, Question<T> question) {
        if (isLast(pdf) && deadly.contains(question.key())) {
            return Optional.empty();
        }
        if (!isHeld(pdf) && open(pdf).isEmpty()) {
            return Optional.empty();
        }
        var worker = child;
        if (worker == null) {
            return Optional.empty();
        }
        try {
            return worker.ask(question, question.limit());
        } catch (IOException e) {
            deadly.add(question.key());
            end();
            return Optional.empty();
        }
    }

    /**
     * Asks about something that is no PDF. The child lets go of the file it holds.
     *
     * @return as for {@link #ask}
     */
    <T> Optional<T> askApart(Question<T> question) {
        bytes = new WeakReference<>(null);
        deadly.clear();
        return judge(question);
    }

    /**
     * Asks what brings its own bytes along. A child that had read other files, or that someone else
     * ended, proves nothing against these: they are then read once more, in a fresh child.
     */
    private <T> Optional<T> judge(Question<T> question) {
        var until = System.nanoTime() + question.limit().toNanos();
        for (var attempt = 1; ; attempt++) {
            var worker = running();
            var fresh = worker.isFresh();
            try {
                return worker.ask(question, Duration.ofNanos(until - System.nanoTime()));
            } catch (IOException e) {
                var guilty = attempt > 1 || (fresh && worker.diedOfTheFile());
                end();
                if (guilty || System.nanoTime() >= until) {
                    return Optional.empty();
                }
            }
        }
    }

    /** Whether it is the file that was opened last, though its child may be gone. */
    boolean isLast(Pdf pdf) {
        var last = bytes.get();
        return last != null && pdf.isSame(last, password);
    }

    private boolean isHeld(Pdf pdf) {
        var now = child;
        return isLast(pdf) && now != null && now.isAlive();
    }

    private Child running() {
        checkOpen();
        var now = child;
        if (now != null && now.isAlive()) {
            return now;
        }
        end();
        try {
            var started = Child.start();
            child = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the child; whatever it held of a file is gone with it. */
    void end() {
        var now = child;
        child = null;
        if (now != null) {
            now.close();
        }
    }

    /** The running child's process number; empty when none runs. */
    Optional<Long> pid() {
        return Optional.ofNullable(child).filter(Child::isAlive).map(Child::pid);
    }

    void checkOpen() {
        if (stopped) {
            throw new IllegalStateException("this reader was closed");
        }
    }

    /** From any thread: whoever waits for an answer waits no longer, and no child starts again. */
    void stop() {
        stopped = true;
        var running = child;
        if (running != null) {
            running.close();
        }
    }
}
