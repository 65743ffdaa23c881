package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.Launch;
import fr.carnetderefus.proof.dossier.copyist.Copyist;
import fr.carnetderefus.proof.dossier.copyist.Wire;
import fr.carnetderefus.proof.worker.Limits;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** A copyist at work and the pipes to it. After an {@link IOException} it is of no more use. */
final class CopyistChild implements AutoCloseable {
    /**
     * One original of 64 MB, a page of it as an image, and what PDFBox makes of both; a thousand
     * take no more, since one is forgotten before the next.
     */
    static final int HEAP_MB = 384;

    /** It begins small, whatever the machine has: most originals need no more. */
    private static final String SMALL = "-Xms24m";

    /** To open an original and copy its first page, and then for each further page. */
    static final Duration PAGE = Duration.ofSeconds(15);

    /** While it waits for us: a slow stick may be written to meanwhile. */
    static final Duration REST = Duration.ofMinutes(10);

    /** To read a dossier of a thousand documents. */
    static final Duration READ = Duration.ofMinutes(2);

    private static final int PIPE = 1 << 16;

    private final Process process;
    private final Watch watch;
    private final DataOutputStream out;
    private final DataInputStream in;

    private CopyistChild(Process process, Watched watched) {
        this.process = process;
        watch = new Watch(process, watched, Limits.START);
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), PIPE));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), PIPE));
    }

    /**
     * Starts one and waits until it listens.
     *
     * @throws UncheckedIOException when none can be started: the program's fault, no file's
     */
    static CopyistChild start(Watched watched, int heapMb) throws InterruptedException {
        return listening(begin(heapMb), watched);
    }

    /**
     * Begins to start one.
     *
     * @throws UncheckedIOException when none can be started: the program's fault, no file's
     */
    static Process begin(int heapMb) {
        try {
            return Launch.start(Copyist.class, heapMb, SMALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until one listens that was begun.
     *
     * @throws UncheckedIOException when it does not: the program's fault, no file's
     */
    static CopyistChild listening(Process begun, Watched watched) throws InterruptedException {
        var child = new CopyistChild(begun, watched);
        try {
            if (child.in.readUnsignedByte() != Wire.READY) {
                throw new IOException("the child does not answer");
            }
            return child;
        } catch (IOException e) {
            child.close();
            child.checkWanted();
            throw new UncheckedIOException(e);
        }
    }

    DataOutputStream out() {
        return out;
    }

    DataInputStream in() {
        return in;
    }

    /** The next step has this long. */
    void allow(Duration limit) {
        watch.allow(limit);
    }

    /**
     * @throws InterruptedException when it ended since nobody waits any more
     */
    void checkWanted() throws InterruptedException {
        if (watch.wasCancelled()) {
            throw new InterruptedException("nobody waits for it");
        }
    }

    /** Its process number, to see what memory it takes. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        watch.close();
        process.destroyForcibly();
        try {
            process.waitFor(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
