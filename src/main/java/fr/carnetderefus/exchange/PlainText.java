package fr.carnetderefus.exchange;

import fr.carnetderefus.exchange.Grid.Doubt;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * The characters of a text file: as its byte order mark says, else UTF-8, else what a French Excel
 * writes, Windows-1252. Where only some lines are no UTF-8, each is read as what it is: lists are
 * glued together from several.
 */
record PlainText(String text, Set<Doubt> doubts) {
    private static final Charset EXCEL = Charset.forName("windows-1252");
    private static final char LOST = '\uFFFD';

    static PlainText of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return told(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return told(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return told(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return new Guess(bytes).text();
    }

    private static PlainText told(byte[] bytes, int from, Charset charset) {
        var text = new String(bytes, from, bytes.length - from, charset);
        return new PlainText(text, lost(text));
    }

    private static Set<Doubt> lost(CharSequence text) {
        return text.chars().anyMatch(c -> c == LOST)
                ? EnumSet.of(Doubt.LOST_CHARACTERS)
                : EnumSet.noneOf(Doubt.class);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads without a mark, line by line. */
    private static final class Guess {
        private final byte[] bytes;
        private final CharBuffer out;
        private boolean unicode;
        private boolean excel;

        Guess(byte[] bytes) {
            this.bytes = bytes;
            // no byte of either encoding is more than one character
            this.out = CharBuffer.allocate(bytes.length);
        }

        PlainText text() {
            var from = 0;
            while (from < bytes.length) {
                var to = from;
                while (to < bytes.length && bytes[to] != '\n') {
                    to++;
                }
                line(from, Math.min(to + 1, bytes.length));
                from = to + 1;
            }
            var text = out.flip().toString();
            var doubts = lost(text);
            if (unicode && excel) {
                doubts.add(Doubt.MIXED_ENCODINGS);
            }
            return new PlainText(text, doubts);
        }

        private void line(int from, int to) {
            var start = out.position();
            var in = ByteBuffer.wrap(bytes, from, to - from);
            var failed = StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
            if (failed) {
                out.position(start);
                out.put(new String(bytes, from, to - from, EXCEL));
                excel = true;
            } else if (out.position() - start < to - from) {
                unicode = true;
            }
        }
    }
}
