package fr.carnetderefus.register;

import fr.carnetderefus.journal.Digests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The carnet's own seal over a dossier as a file, so that a page that was replaced shows as well,
 * though what is attached is as it was. It stands in a comment at the file's end (PDF 32000-1,
 * 7.2.4), and is over every byte but its own digits.
 */
public final class WholeSeal {
    private static final int DIGITS = 64;
    private static final String NAME = "%carnet-de-refus-sceau ";

    /** The comment with room for the seal, a line of its own. */
    public static final String ROOM = NAME + "0".repeat(DIGITS) + "\n";

    /** The comment is nearer to the end than that. */
    private static final int NEAR = 1024;

    private static final int PIECE = 1 << 16;

    private WholeSeal() {}

    /**
     * Puts the seal where there is room for it.
     *
     * @param file the whole dossier, open for reading and writing
     */
    public static void put(Register register, FileChannel file) throws IOException {
        var from = Math.max(0, file.size() - NEAR);
        var end = new byte[Math.toIntExact(file.size() - from)];
        read(file, from, ByteBuffer.wrap(end));
        var at = from + place(end).orElseThrow(() -> new IOException("no room for the seal"));
        var digest = new Digests.Running();
        add(digest, file, 0, at);
        add(digest, file, at + DIGITS, file.size());
        var seal = ByteBuffer.wrap(bytes(seal(register, digest)));
        for (var to = at; seal.hasRemaining(); ) {
            to += file.write(seal, to);
        }
    }

    /** Whether a carnet, or a copy of it, gave out the file byte for byte. */
    static boolean holds(Register register, byte[] file) {
        var from = Math.max(0, file.length - NEAR);
        var place = place(Arrays.copyOfRange(file, from, file.length));
        if (place.isEmpty()) {
            return false;
        }
        var at = from + place.getAsInt();
        var digest = new Digests.Running();
        digest.add(ByteBuffer.wrap(file, 0, at));
        digest.add(ByteBuffer.wrap(file, at + DIGITS, file.length - at - DIGITS));
        var written = new String(file, at, DIGITS, StandardCharsets.ISO_8859_1);
        return seal(register, digest).equals(written);
    }

    private static String seal(Register register, Digests.Running digest) {
        return register.journal().mark(bytes(NAME + digest.hex()));
    }

    /** Where the digits begin. */
    private static OptionalInt place(byte[] end) {
        var text = new String(end, StandardCharsets.ISO_8859_1);
        var at = text.lastIndexOf("\n" + NAME) + 1 + NAME.length();
        return at > NAME.length() && at + DIGITS < text.length()
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void add(Digests.Running digest, FileChannel file, long from, long to)
            throws IOException {
        var piece = ByteBuffer.allocate(PIECE);
        for (var at = from; at < to; at += piece.limit()) {
            piece.clear().limit((int) Math.min(PIECE, to - at));
            read(file, at, piece);
            digest.add(piece.flip());
        }
    }

    private static void read(FileChannel file, long from, ByteBuffer into) throws IOException {
        for (var at = from; into.hasRemaining(); ) {
            var count = file.read(into, at);
            if (count < 0) {
                throw new IOException("the file became shorter");
            }
            at += count;
        }
    }
}
