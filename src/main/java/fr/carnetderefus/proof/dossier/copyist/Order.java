package fr.carnetderefus.proof.dossier.copyist;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One original to be copied, and what is said above its pages or in their place, in the reader's
 * language. In the sentences {@code {p}} stands for the page and {@code {n}} for how many there
 * are.
 *
 * @param first the first number an object may have
 * @param firstKey the first key of a page's tags
 * @param heading what stands above the first page
 * @param running what stands above the others
 * @param alt what is said of a page to somebody who does not see it
 * @param pageInstead what stands in the place of a page that cannot be shown
 * @param instead what stands in the place of all of it, a sentence each; empty where it is tried
 * @param skipped the pages that are not tried, from 0
 * @param texts what is written on the pages, as it was read before; where nothing is said of a page
 *     it is read again
 * @param password opens the original; empty where it needs none
 * @param original its bytes; none where nothing is tried
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record Order(
        int first,
        int firstKey,
        String heading,
        String running,
        String alt,
        String pageInstead,
        List<String> instead,
        List<Integer> skipped,
        List<String> texts,
        String password,
        byte[] original) {
    public Order {
        instead = List.copyOf(instead);
        skipped = List.copyOf(skipped);
        texts = List.copyOf(texts);
    }

    /** Sends it. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(first);
        out.writeInt(firstKey);
        for (var text : List.of(heading, running, alt, pageInstead, password)) {
            writeText(out, text);
        }
        out.writeInt(instead.size());
        for (var text : instead) {
            writeText(out, text);
        }
        out.writeInt(skipped.size());
        for (var page : skipped) {
            out.writeInt(page);
        }
        out.writeInt(texts.size());
        for (var text : texts) {
            writeText(out, text);
        }
        out.writeInt(original.length);
        out.write(original);
    }

    static Order read(DataInputStream in) throws IOException {
        var first = in.readInt();
        var firstKey = in.readInt();
        var heading = readText(in);
        var running = readText(in);
        var alt = readText(in);
        var pageInstead = readText(in);
        var password = readText(in);
        var instead = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            instead.add(readText(in));
        }
        var skipped = new ArrayList<Integer>();
        for (var left = in.readInt(); left > 0; left--) {
            skipped.add(in.readInt());
        }
        var texts = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            texts.add(readText(in));
        }
        var original = readBytes(in);
        return new Order(
                first,
                firstKey,
                heading,
                running,
                alt,
                pageInstead,
                instead,
                skipped,
                texts,
                password,
                original);
    }

    /** Sends a text of any length. */
    public static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Receives a text. */
    public static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    /**
     * Receives bytes from whom one may believe, that is, the parent: room for all of them is made
     * at once, where {@link #readBytes} would hold a large file twice for a moment.
     */
    static byte[] readAsAnnounced(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    /** Receives bytes. */
    public static byte[] readBytes(DataInputStream in) throws IOException {
        var length = in.readInt();
        var bytes = length < 0 ? new byte[0] : in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("less than was announced");
        }
        return bytes;
    }
}
