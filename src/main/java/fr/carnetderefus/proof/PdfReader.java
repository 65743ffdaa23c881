package fr.carnetderefus.proof;

import fr.carnetderefus.proof.Inspection.Notice;
import fr.carnetderefus.proof.Inspection.Readable;
import fr.carnetderefus.proof.Inspection.Reason;
import fr.carnetderefus.proof.Inspection.Rejected;
import fr.carnetderefus.proof.worker.Limits;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads PDFs in a child process that may die of them. The child starts with the first file, is kept
 * for the next, and ends with this reader or with this program. One call at a time; each may take
 * seconds, so none belongs on the window's thread. Nothing is written to disk.
 */
public final class PdfReader implements AutoCloseable {
    /** The longest file a proof may be, in bytes. */
    public static final int MAX_FILE_BYTES = Limits.MAX_FILE_BYTES;

    /** The trial's width: enough that a line of text leaves a trace. */
    private static final int TRIAL_PX = 300;

    private volatile @Nullable Child child;
    private WeakReference<byte[]> held = new WeakReference<>(null);
    private final Set<Integer> deadly = new HashSet<>();
    private volatile boolean closed;

    /**
     * Says whether a file can be kept as a proof. Content never makes this throw.
     *
     * @param pdf the whole file; not altered, and not to be altered while this reader is used
     * @throws UncheckedIOException when no child can be started: the program's fault, not the
     *     file's
     */
    public synchronized Inspection inspect(byte[] pdf) {
        checkOpen();
        var refused = FirstLook.refuse(pdf);
        if (refused.isPresent()) {
            return new Rejected(refused.get());
        }
        var answer = open(pdf);
        if (answer.isEmpty()) {
            return new Rejected(Reason.TOO_HEAVY);
        }
        return switch (answer.get().opened()) {
            case OK -> new Readable(answer.get().pages(), notices(pdf, answer.get()));
            case NO_PAGES -> new Rejected(Reason.NO_PAGES);
            case PASSWORD -> new Rejected(Reason.PASSWORD);
            case UNKNOWN_ENCRYPTION -> new Rejected(Reason.UNKNOWN_ENCRYPTION);
            case BROKEN -> new Rejected(Reason.BROKEN);
        };
    }

    private Set<Notice> notices(byte[] pdf, Child.Answer answer) {
        var notices = EnumSet.noneOf(Notice.class);
        if (FirstLook.isCutShort(pdf)) {
            notices.add(Notice.CUT_SHORT);
        }
        if (answer.damaged()) {
            notices.add(Notice.DAMAGED);
        }
        if (answer.unsure()) {
            notices.add(Notice.PAGE_COUNT_UNSURE);
        }
        var trial = paint(pdf, 0, TRIAL_PX, Limits.TRIAL);
        if (trial.isEmpty() || (trial.get().isBlank() && !answer.bare())) {
            notices.add(Notice.NO_PREVIEW);
        }
        return notices;
    }

    /**
     * Paints one page on white, turned the right way. Asking for several pages of the same array
     * sends the file once.
     *
     * @param pdf as for {@link #inspect}
     * @param pageIndex from 0
     * @param targetWidthPx the width wanted; the image is narrower when the page is too tall for
     *     the limits
     * @return empty when there is no such page or it cannot be shown
     * @throws UncheckedIOException as for {@link #inspect}
     */
    public synchronized Optional<PageImage> render(byte[] pdf, int pageIndex, int targetWidthPx) {
        checkOpen();
        if (pageIndex < 0 || targetWidthPx < 1) {
            return Optional.empty();
        }
        if (!isLast(pdf) && FirstLook.refuse(pdf).isPresent()) {
            return Optional.empty();
        }
        return paint(pdf, pageIndex, targetWidthPx, Limits.PAINT);
    }

    private Optional<PageImage> paint(byte[] pdf, int index, int widthPx, Duration limit) {
        if (isLast(pdf) && deadly.contains(index)) {
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
            return worker.paint(index, widthPx, limit);
        } catch (IOException e) {
            deadly.add(index);
            end();
            return Optional.empty();
        }
    }

    /** By identity: to compare 60 MB at every page would cost more than to send them. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isLast(byte[] pdf) {
        return held.get() == pdf;
    }

    private boolean isHeld(byte[] pdf) {
        var now = child;
        return isLast(pdf) && now != null && now.isAlive();
    }

    /**
     * Empty when the file was the end of the child. One that had read other files, or that someone
     * else ended, proves nothing against this file: it is then read once more, in a fresh child.
     */
    private Optional<Child.Answer> open(byte[] pdf) {
        if (!isLast(pdf)) {
            held = new WeakReference<>(pdf);
            deadly.clear();
        }
        var until = System.nanoTime() + Limits.OPEN.toNanos();
        for (var attempt = 1; ; attempt++) {
            var worker = running();
            var fresh = worker.isFresh();
            try {
                return Optional.of(worker.open(pdf, Duration.ofNanos(until - System.nanoTime())));
            } catch (IOException e) {
                var guilty = attempt > 1 || (fresh && worker.diedOfTheFile());
                end();
                if (guilty || System.nanoTime() >= until) {
                    return Optional.empty();
                }
            }
        }
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

    private void end() {
        var now = child;
        child = null;
        if (now != null) {
            now.close();
        }
    }

    /** The running child's process number, for tests; empty when none runs. */
    synchronized Optional<Long> childPid() {
        return Optional.ofNullable(child).filter(Child::isAlive).map(Child::pid);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("this reader was closed");
        }
    }

    /** Ends the child; whatever it held of a file is gone with it. */
    @Override
    public void close() {
        closed = true;
        var running = child;
        if (running != null) {
            running.close(); // whoever waits for an answer waits no longer
        }
        synchronized (this) {
            end();
        }
    }
}
