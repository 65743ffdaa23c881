package fr.carnetderefus.register;

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
 * never over the open carnet or what belongs to it.
 */
public record SaveFile(Register register) {

    /** Saves bytes; {@code replace} is the person's yes to losing what stands there. */
    public void save(Path target, byte[] bytes, boolean replace) throws CarnetException {
        var name = String.valueOf(target.getFileName());
        if (register.journal().holds(target)) {
            throw new CarnetException(Reason.OUTPUT_IS_CARNET);
        }
        if (!replace && Files.exists(target)) {
            throw new CarnetException(Reason.OUTPUT_EXISTS, name);
        }
        var part = target.resolveSibling(name + ".part");
        try {
            writeAndSync(part, bytes);
            // not ATOMIC_MOVE without asking: on POSIX it would replace what came in between
            if (replace) {
                Files.move(part, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, target);
            }
        } catch (FileAlreadyExistsException e) {
            throw new CarnetException(Reason.OUTPUT_EXISTS, e, name);
        } catch (IOException e) {
            discard(part, e);
            throw new CarnetException(Reason.NOT_WRITABLE, e, name);
        }
    }

    private static void writeAndSync(Path part, byte[] bytes) throws IOException {
        try (var channel =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void discard(Path part, IOException why) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }
}
