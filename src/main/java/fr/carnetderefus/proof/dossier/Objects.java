package fr.carnetderefus.proof.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The file being made: objects one behind the other, and at its end where each of them begins (PDF
 * 32000-1, 7.5). What was written of an item that failed is cut off again.
 */
final class Objects {
    private static final int BUFFER = 1 << 18;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long[] offsets = new long[1 << 12];
    private long position;
    private int last;

    Objects(FileChannel file) throws IOException {
        this.file = file;
        // four bytes above 127 tell whoever carries the file that it is no text
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An object as it was made elsewhere, its number and all. */
    void made(int number, byte[] bytes) throws IOException {
        if (number < 1) {
            throw new IOException("not a number of an object");
        }
        while (number >= offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        last = Math.max(last, number);
        offsets[number] = position;
        write(bytes);
    }

    void put(int number, String body) throws IOException {
        made(
                number,
                (number + " 0 obj\n" + body + "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** A stream of bytes that are as the entries say. */
    void stream(int number, String entries, byte[] data) throws IOException {
        made(
                number,
                (number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>\nstream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        write(data);
        write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Where the file ends now. */
    long position() {
        return position;
    }

    /**
     * Cuts off what came after.
     *
     * @param first the first number given away since
     */
    void cutBack(long to, int first) throws IOException {
        flush();
        file.truncate(to);
        file.position(to);
        position = to;
        Arrays.fill(offsets, Math.min(first, offsets.length), offsets.length, 0);
        last = Math.min(last, first - 1);
    }

    /**
     * Writes the end of the file.
     *
     * @param comment a line before the last ones, which no reader of PDFs looks at
     */
    void finish(String trailer, String comment) throws IOException {
        var start = position;
        var table = new StringBuilder("xref\n0 ").append(last + 1).append("\n");
        table.append("0000000000 65535 f \n");
        for (var number = 1; number <= last; number++) {
            if (offsets[number] == 0) {
                table.append("0000000000 65535 f \n");
            } else {
                var digits = Long.toString(offsets[number]);
                table.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
            }
        }
        table.append("trailer\n<</Size ")
                .append(last + 1)
                .append(trailer)
                .append(">>\n")
                .append(comment)
                .append("startxref\n")
                .append(start)
                .append("\n%%EOF\n");
        write(table.toString().getBytes(StandardCharsets.US_ASCII));
        flush();
    }

    private void write(byte[] bytes) throws IOException {
        position += bytes.length;
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.remaining()) {
            writeFully(ByteBuffer.wrap(bytes));
        } else {
            buffer.put(bytes);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        writeFully(buffer);
        buffer.clear();
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
