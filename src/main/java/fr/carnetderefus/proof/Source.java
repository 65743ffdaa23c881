package fr.carnetderefus.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Where something to file can be read, and read again. */
public sealed interface Source {
    /** What it is called, without a folder. */
    String name();

    /**
     * Its bytes.
     *
     * @throws IOException when it cannot be read, or is too large to be worth it
     */
    byte[] read() throws IOException;

    /** All of it in one line, for keeping inside the seal; {@link #of(String)} reads it. */
    String text();

    /** What {@link #text} wrote. */
    static Source of(String text) {
        var slash = text.lastIndexOf('/');
        return text.startsWith(Pasted.MARK)
                ? new Pasted(
                        text.substring(Pasted.MARK.length(), slash),
                        Base64.getUrlDecoder().decode(text.substring(slash + 1)))
                : new OnDisk(Path.of(text));
    }

    /**
     * A file, which stays where it is.
     *
     * @param path where it is
     */
    record OnDisk(Path path) implements Source {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public byte[] read() throws IOException {
            if (Files.size(path) > PdfReader.MAX_FILE_BYTES) {
                throw new TooLargeException();
            }
            return Files.readAllBytes(path);
        }

        @Override
        public String text() {
            return path.toString();
        }
    }

    /**
     * What was on the clipboard. It is in memory alone: a file of it would stand in the clear.
     *
     * @param name what it shall be called
     * @param bytes not copied
     */
    @SuppressWarnings("ArrayRecordComponent") // one clipboard's content; the same only if it is it
    record Pasted(String name, byte[] bytes) implements Source {
        /** No path begins so: where files come from, they are absolute. */
        private static final String MARK = "pasted ";

        @Override
        public byte[] read() throws IOException {
            if (bytes.length > PdfReader.MAX_FILE_BYTES) {
                throw new TooLargeException();
            }
            return bytes;
        }

        @Override
        public String text() {
            return MARK + name + "/" + Base64.getUrlEncoder().encodeToString(bytes);
        }
    }

    /** Too many bytes to be worth reading. */
    final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
