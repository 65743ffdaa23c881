package fr.carnetderefus.proof.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Bytes whose number is not known beforehand: pieces, each with its length, and a 0 at the end. */
public final class Chunks {
    private static final int PIECE = 1 << 16;

    private Chunks() {}

    /** Where to write them; closing says that they are all. */
    static OutputStream to(DataOutputStream out) {
        return new Pieces(out);
    }

    /**
     * Receives them.
     *
     * @throws IOException also when there are more than {@code most}
     */
    public static byte[] read(DataInputStream in, int most) throws IOException {
        var bytes = new ByteArrayOutputStream(PIECE);
        while (true) {
            var piece = Wire.readBytes(in, Math.min(PIECE, most - bytes.size()));
            if (piece.length == 0) {
                return bytes.toByteArray();
            }
            bytes.writeBytes(piece);
        }
    }

    private static final class Pieces extends OutputStream {
        private final DataOutputStream out;
        private final byte[] piece = new byte[PIECE];
        private int filled;

        Pieces(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            piece[filled++] = (byte) b;
            if (filled == PIECE) {
                send();
            }
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            Objects.checkFromIndexSize(from, count, bytes.length);
            for (var done = 0; done < count; ) {
                var some = Math.min(count - done, PIECE - filled);
                System.arraycopy(bytes, from + done, piece, filled, some);
                filled += some;
                done += some;
                if (filled == PIECE) {
                    send();
                }
            }
        }

        private void send() throws IOException {
            if (filled > 0) {
                out.writeInt(filled);
                out.write(piece, 0, filled);
                filled = 0;
            }
        }

        @Override
        public void close() throws IOException {
            send();
            out.writeInt(0);
        }
    }
}
