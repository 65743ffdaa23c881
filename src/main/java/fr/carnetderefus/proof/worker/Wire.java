package fr.carnetderefus.proof.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What goes over the pipe: big-endian numbers, and texts (UTF-8) and bytes with their length (int)
 * before them. To the worker: a request's number, then what it needs. From the worker: {@link
 * #READY} once; to each request {@link #ANSWER} and what the request asks for, or {@link #NOTHING}.
 */
public final class Wire {
    /** What a message is called inside the PDF of its words, whatever it was called before. */
    public static final String MESSAGE_NAME = "message.eml";

    public static final int READY = 'R';
    public static final int ANSWER = 'A';
    public static final int NOTHING = 'N';

    /** Password and file. Answer: an {@link Opened}, pages (int). */
    public static final int OPEN = 'O';

    /** Answer: whether the page count is unsure, the file damaged, its first page bare. */
    public static final int JUDGE = 'J';

    /** Page index and width. Answer: width, height, and that many ARGB ints. */
    public static final int PAINT = 'P';

    /** How many pages and chars at most. Answer: whether that is all, a count, and texts. */
    public static final int TEXT = 'T';

    /** Page index. Answer: whether that is all, a count, and {@link Word}s by their fields. */
    public static final int WORDS = 'W';

    /** Answer: a count, and width and height (floats) of each page as painted. */
    public static final int SIZES = 'S';

    /**
     * A count, and names and files. Answer: true and a PDF as {@link Chunks}; or which, and why.
     */
    public static final int BIND = 'B';

    /** Answer: a count, and names and files. */
    public static final int ORIGINALS = 'G';

    /**
     * A message. Answer: subject, sender, whether there is a date and if so when (long, ms),
     * whether that is all, about how many words it has of its own, a count, and names, whether
     * inline, and files.
     */
    public static final int MAIL = 'M';

    /**
     * A message. Answer: whether there is a date and if so when (long, ms), whether all of its
     * words are there, whether every sign of them is, and a PDF as {@link Chunks}.
     */
    public static final int LETTER = 'L';

    /** The longest name of a constant, in UTF-16 units. */
    private static final int WORD = 40;

    /** A letter takes at most three bytes a UTF-16 unit in UTF-8. */
    private static final int UTF8 = 3;

    /** What came of opening a file. */
    public enum Opened {
        /** It opened and has at least one page. */
        OK,
        /** It opened and no page was found. */
        NO_PAGES,
        /** It needs a password, or another one. */
        PASSWORD,
        /** The parser stumbled over something it was not made for; others may not. */
        TOO_MUCH,
        /** It is encrypted in a way that is not known here, a certificate's among them. */
        UNKNOWN_ENCRYPTION,
        /** It cannot be made sense of. */
        BROKEN
    }

    private Wire() {}

    /** Sends bytes. */
    public static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Sends a text, which may be longer than {@link DataOutputStream#writeUTF} allows. */
    public static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file's name, its end cut off where it is longer than any. */
    public static void writeName(DataOutputStream out, String name) throws IOException {
        write(out, name.substring(0, Math.min(name.length(), Limits.MAX_NAME)));
    }

    /**
     * Receives bytes.
     *
     * @throws IOException also when there are more than {@code most}
     */
    public static byte[] readBytes(DataInputStream in, int most) throws IOException {
        var bytes = new byte[readCount(in, most)];
        in.readFully(bytes);
        return bytes;
    }

    /**
     * Receives a text.
     *
     * @throws IOException also when it has more than {@code most} UTF-16 units
     */
    public static String readText(DataInputStream in, int most) throws IOException {
        var bytes = readBytes(in, Math.multiplyExact(most, UTF8));
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.length() > most) {
            throw new IOException("longer than was asked for");
        }
        return text;
    }

    /**
     * Receives how many of something follow.
     *
     * @throws IOException also when there are fewer than none or more than {@code most}
     */
    public static int readCount(DataInputStream in, int most) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("more than was asked for");
        }
        return count;
    }

    /**
     * Receives a constant's name.
     *
     * @throws IOException also when there is no such constant
     */
    public static <E extends Enum<E>> E readWord(DataInputStream in, Class<E> of)
            throws IOException {
        try {
            return Enum.valueOf(of, readText(in, WORD));
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer", e);
        }
    }
}
