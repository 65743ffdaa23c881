package fr.carnetderefus.ui.kiosk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Writes a visitor's files onto their stick: whole and read back, or not at all. Nothing that is
 * there is replaced.
 */
record SaveOnStick(Path stick, LocalDate today) {
    private static final int MOST_NAMES = 100;

    /** A sheet and a calendar are smaller. */
    private static final long LITTLE = 1_000_000;

    /** A file whose name is free now. */
    Path free(String base, String ending) throws IOException {
        for (var number = 1; number <= MOST_NAMES; number++) {
            var file = named(base, number, ending);
            if (Files.notExists(file)) {
                return file;
            }
        }
        throw new IOException("no name is left");
    }

    private Path named(String base, int number, String ending) {
        var name = base + "-" + today + (number == 1 ? "" : "-" + number);
        return stick.resolve(name + ending);
    }

    /** Writes one file under a name that is free; that name. */
    String write(String base, String ending, byte[] bytes) throws IOException {
        for (var number = 1; number <= MOST_NAMES; number++) {
            var file = named(base, number, ending);
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            try {
                writeThrough(file, bytes);
                if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
                    throw new IOException("it reads otherwise than it was written");
                }
            } catch (IOException e) {
                remove(file, e);
                throw e;
            }
            return String.valueOf(file.getFileName());
        }
        throw new IOException("no name is left");
    }

    /** Of a stick that was pulled out nothing can be removed: what is on it is told of then. */
    private static void remove(Path file, IOException failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }

    /** Onto the stick itself: it may be pulled out as soon as that is said. */
    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /**
     * What went wrong, in a word: {@code gone}, {@code protected}, {@code full} or {@code failed}.
     */
    static String why(Path stick) {
        if (!Files.isDirectory(stick)) {
            return "gone";
        }
        if (!Files.isWritable(stick)) {
            return "protected";
        }
        try {
            return Files.getFileStore(stick).getUsableSpace() < LITTLE ? "full" : "failed";
        } catch (IOException e) {
            return "gone";
        }
    }
}
