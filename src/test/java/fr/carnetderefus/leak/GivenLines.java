package fr.carnetderefus.leak;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a session is told on its standard input: read byte by byte, and kept in no buffer. */
final class GivenLines {
    private final FileInputStream in = new FileInputStream(FileDescriptor.in);

    /** The next line, as far as this side can forget it again. */
    String next() {
        var bytes = new byte[256];
        var length = 0;
        try {
            for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                bytes[length++] = (byte) next;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var line = new String(bytes, 0, length, StandardCharsets.UTF_8);
        Arrays.fill(bytes, (byte) 0);
        return line;
    }
}
