package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;
import fr.carnetderefus.proof.worker.Wire.Opened;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;

/**
 * One running worker and the pipes to it. After an {@link IOException} it is of no more use: it has
 * ended, or was ended for being late.
 */
final class Child implements AutoCloseable {
    /** How the Java launcher ends on an error nobody caught, and when memory ran out. */
    private static final int UNCAUGHT = 1;

    private static final int OUT_OF_MEMORY = 3;

    private static final int PIPE = 1 << 16;

    /** What opening gave; see {@link Wire}. */
    record Answer(Opened opened, int pages, boolean unsure, boolean damaged, boolean bare) {}

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private boolean fresh = true;

    private Child(Process process) {
        this.process = process;
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), PIPE));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), PIPE));
    }

    /** Starts one and waits until it listens. */
    static Child start() throws IOException {
        var child = new Child(Launch.start());
        try (var _ = new Deadline(child.process, Limits.START)) {
            if (child.in.readUnsignedByte() != Wire.READY) {
                throw new IOException("the child does not answer");
            }
            return child;
        } catch (IOException e) {
            child.close();
            throw e;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Whether it has not been given any file yet. */
    boolean isFresh() {
        return fresh;
    }

    Answer open(byte[] file, Duration limit) throws IOException {
        fresh = false;
        try (var _ = new Deadline(process, limit)) {
            out.writeByte(Wire.OPEN);
            out.writeInt(file.length);
            out.write(file);
            out.flush();
            return new Answer(
                    Opened.valueOf(in.readUTF()),
                    in.readInt(),
                    in.readBoolean(),
                    in.readBoolean(),
                    in.readBoolean());
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer", e);
        }
    }

    Optional<PageImage> paint(int index, int widthPx, Duration limit) throws IOException {
        try (var _ = new Deadline(process, limit)) {
            out.writeByte(Wire.PAINT);
            out.writeInt(index);
            out.writeInt(widthPx);
            out.flush();
            return switch (in.readUnsignedByte()) {
                case Wire.PAINTED -> Optional.of(readImage());
                case Wire.NOTHING -> Optional.empty();
                default -> throw new IOException("not an answer");
            };
        }
    }

    private PageImage readImage() throws IOException {
        var width = in.readInt();
        var height = in.readInt();
        if (width < 1 || height < 1 || (long) width * height > Limits.MAX_PIXELS) {
            throw new IOException("not an image that was asked for");
        }
        var argb = new int[width * height];
        var row = new byte[width * Integer.BYTES];
        for (var y = 0; y < height; y++) {
            in.readFully(row);
            ByteBuffer.wrap(row).asIntBuffer().get(argb, y * width, width);
        }
        return new PageImage(width, height, argb);
    }

    /** Whether it ended of what it read, not because someone else ended it. */
    boolean diedOfTheFile() {
        try {
            var ended = process.waitFor(Duration.ofSeconds(1));
            return ended
                    && (process.exitValue() == UNCAUGHT || process.exitValue() == OUT_OF_MEMORY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it at once; nothing it could still do is of use. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
