package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.register.CarnetException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Has originals ready before they are asked for: to open their seals and to pack them is as much
 * work as to copy their pages, and can be done beside it.
 */
final class Supply implements AutoCloseable {
    /** What lies ready takes no more than that, or is one alone. */
    private static final int MOST_BYTES = 8 << 20;

    /** A document with all that is needed of it. */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    record Ready(Piece piece, byte[] original, List<String> texts, byte[] packed) {}

    private final List<Piece> pieces;
    private final Thread thread;
    private final Deque<Ready> ready = new ArrayDeque<>();
    private int lying;
    private boolean closed;
    private @Nullable Throwable failed;

    private Supply(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        thread = Thread.ofPlatform().daemon().name("dossier-supply").unstarted(this::run);
    }

    static Supply of(List<Piece> pieces) {
        var supply = new Supply(pieces);
        supply.thread.start();
        return supply;
    }

    private void run() {
        try (var packer = Attachments.packer()) {
            for (var piece : pieces) {
                var original = piece.source().bytes();
                if (!hasRoom(original.length)) {
                    return;
                }
                put(new Ready(piece, original, piece.texts().pages(), packer.packed(original)));
            }
        } catch (InterruptedException | CarnetException | RuntimeException | Error e) {
            fail(e);
        }
    }

    /** Waits until there is; not so once nobody asks any more. */
    private synchronized boolean hasRoom(int bytes) throws InterruptedException {
        while (!closed && lying > 0 && lying + bytes > MOST_BYTES) {
            wait();
        }
        return !closed;
    }

    private synchronized void put(Ready next) {
        ready.add(next);
        lying += next.original().length;
        notifyAll();
    }

    private synchronized void fail(Throwable why) {
        failed = why;
        notifyAll();
    }

    /**
     * The next document, in their order.
     *
     * @throws CarnetException when its original cannot be had as it was filed
     */
    synchronized Ready next() throws CarnetException, InterruptedException {
        while (ready.isEmpty() && failed == null) {
            wait();
        }
        var next = ready.poll();
        if (next != null) {
            lying -= next.original().length;
            notifyAll();
            return next;
        }
        switch (failed) {
            case CarnetException why -> throw why;
            case RuntimeException why -> throw why;
            case null, default -> throw new IllegalStateException("it broke off", failed);
        }
    }

    /** Afterwards nobody reads the carnet any more. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
