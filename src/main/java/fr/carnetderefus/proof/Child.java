package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;
import fr.carnetderefus.proof.worker.Worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
        var child = new Child(Launch.start(Worker.class, Limits.HEAP_MB));
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

    /** Whether it has not been given anything to read yet. */
    boolean isFresh() {
        return fresh;
    }

    /**
     * Puts a question.
     *
     * @return empty when the child answers that there is nothing
     * @throws IOException when it ended over it, or had to be ended
     */
    <T> Optional<T> ask(Question<T> question, Duration limit) throws IOException {
        fresh = false;
        try (var _ = new Deadline(process, limit)) {
            out.writeByte(question.request());
            question.write(out);
            out.flush();
            return switch (in.readUnsignedByte()) {
                case Wire.ANSWER -> Optional.of(question.read(in));
                case Wire.NOTHING -> Optional.empty();
                default -> throw new IOException("not an answer");
            };
        }
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
