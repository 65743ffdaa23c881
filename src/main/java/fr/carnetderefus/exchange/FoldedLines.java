package fr.carnetderefus.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines folded as RFC 5545, 3.1 asks: at most 75 octets, none in the middle of a character. The
 * libraries count characters instead, and "é" has two octets.
 */
final class FoldedLines {
    private static final int OCTETS = 75;
    private static final byte[] BREAK = {'\r', '\n'};

    private FoldedLines() {}

    /** The bytes of a text whose lines end in CRLF. */
    static byte[] of(String text) {
        var out = new ByteArrayOutputStream(text.length() + text.length() / 8);
        for (var line : text.split("\r\n", -1)) {
            if (!line.isEmpty()) {
                fold(line.getBytes(StandardCharsets.UTF_8), out);
            }
        }
        return out.toByteArray();
    }

    private static void fold(byte[] line, ByteArrayOutputStream out) {
        var from = 0;
        var room = OCTETS;
        while (line.length - from > room) {
            var to = from + room;
            while (continues(line[to])) {
                to--;
            }
            out.write(line, from, to - from);
            out.writeBytes(BREAK);
            out.write(' ');
            from = to;
            room = OCTETS - 1;
        }
        out.write(line, from, line.length - from);
        out.writeBytes(BREAK);
    }

    /** Whether an octet goes on with a character that an earlier one began. */
    private static boolean continues(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
