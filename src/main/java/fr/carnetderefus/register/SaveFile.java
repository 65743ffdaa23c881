package fr.carnetderefus.register;

import fr.carnetderefus.journal.NewFile;
import fr.carnetderefus.register.CarnetException.Reason;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file beside the carnet: whole or not at all, never over another one unless told so, and
 * never over the open carnet or what belongs to it. Only its owner may read it.
 */
public record SaveFile(Register register, Naming naming) {
    private static final Naming DURABLY =
            (draft, file, replace) -> {
                if (replace) {
                    NewFile.replace(draft, file);
                } else {
                    NewFile.settle(draft, file);
                }
            };

    /** Gives what was written its name; a test breaks it. */
    @FunctionalInterface
    interface Naming {
        void name(Path draft, Path file, boolean replace) throws IOException;
    }

    /** Beside the carnet that is open. */
    public SaveFile(Register register) {
        this(register, DURABLY);
    }

    /** Writes what is to be saved, piece by piece, where it is still a draft. */
    @FunctionalInterface
    public interface Filling {
        void fill(FileChannel draft) throws IOException, CarnetException, InterruptedException;
    }

    /** Saves bytes; {@code replace} is the person's yes to losing what stands there. */
    public void save(Path target, byte[] bytes, boolean replace) throws CarnetException {
        try {
            fill(
                    target,
                    replace,
                    draft -> {
                        var left = ByteBuffer.wrap(bytes);
                        while (left.hasRemaining()) {
                            draft.write(left);
                        }
                    });
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this", e);
        }
    }

    /**
     * Saves what does not fit into memory at once. Where the filling breaks off, nothing is there
     * that was not there before.
     *
     * @throws InterruptedException when the filling was told to stop
     */
    public void fill(Path target, boolean replace, Filling filling)
            throws CarnetException, InterruptedException {
        var name = String.valueOf(target.getFileName());
        if (register.journal().holds(target)) {
            throw new CarnetException(Reason.OUTPUT_IS_CARNET);
        }
        if (!replace && Files.exists(target)) {
            throw new CarnetException(Reason.OUTPUT_EXISTS, name);
        }
        try {
            var draft = NewFile.draft(target, ".part");
            try {
                try (var channel =
                        FileChannel.open(
                                draft, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                    filling.fill(channel);
                }
                naming.name(draft, target, replace);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileAlreadyExistsException e) {
            throw new CarnetException(Reason.OUTPUT_EXISTS, e, name);
        } catch (IOException e) {
            throw new CarnetException(Reason.NOT_WRITABLE, e, name);
        }
    }
}
