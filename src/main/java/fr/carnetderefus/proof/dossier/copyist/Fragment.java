package fr.carnetderefus.proof.dossier.copyist;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects of one item, numbered on from a number given and sent as they are made. Those of a
 * page are held back until the page is done: of a page given up nothing remains but unused numbers.
 */
final class Fragment {
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    private record Made(int number, byte[] bytes) {}

    private final DataOutputStream out;
    private final Packer packer;
    private int next;
    private @Nullable List<Made> held;

    /**
     * @param first the first number that may be used
     */
    Fragment(DataOutputStream out, Packer packer, int first) {
        this.out = out;
        this.packer = packer;
        this.next = first;
    }

    /** A number for an object that comes later. */
    int reserve() {
        return next++;
    }

    /** The first number that is still free. */
    int next() {
        return next;
    }

    /** Makes an object. */
    int add(String body) throws IOException {
        var number = reserve();
        put(number, body);
        return number;
    }

    /** Makes the object of a number reserved. */
    void put(int number, String body) throws IOException {
        give(number, object(number, body, null));
    }

    /** Makes a stream, compressed here. */
    int deflated(String entries, byte[] data) throws IOException {
        var number = reserve();
        putDeflated(number, entries, data);
        return number;
    }

    void putDeflated(int number, String entries, byte[] data) throws IOException {
        putStream(number, entries + "/Filter/FlateDecode", packer.packed(data));
    }

    /** Makes a stream of bytes that are as their entries say. */
    void putStream(int number, String entries, byte[] data) throws IOException {
        give(number, object(number, "<<" + entries + "/Length " + data.length + ">>", data));
    }

    /** Makes a compressed stream that stays, even where the page that asked for it is given up. */
    void putLasting(int number, String entries, byte[] data) throws IOException {
        var packed = packer.packed(data);
        var body = "<<" + entries + "/Filter/FlateDecode/Length " + packed.length + ">>";
        send(new Made(number, object(number, body, packed)));
    }

    private static byte[] object(int number, String body, byte @Nullable [] data) {
        var bytes =
                new ByteArrayOutputStream(body.length() + 64 + (data == null ? 0 : data.length));
        ascii(bytes, number + " 0 obj\n" + body);
        if (data != null) {
            ascii(bytes, "\nstream\n");
            bytes.writeBytes(data);
            ascii(bytes, "\nendstream");
        }
        ascii(bytes, "\nendobj\n");
        return bytes.toByteArray();
    }

    private static void ascii(ByteArrayOutputStream to, String text) {
        to.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void give(int number, byte[] bytes) throws IOException {
        if (held == null) {
            send(new Made(number, bytes));
        } else {
            held.add(new Made(number, bytes));
        }
    }

    private void send(Made made) throws IOException {
        out.writeByte(Wire.OBJECT);
        out.writeInt(made.number());
        out.writeInt(made.bytes().length);
        out.write(made.bytes());
    }

    /** From now on objects wait. */
    void hold() {
        held = new ArrayList<>();
    }

    /** What waited goes out. */
    void keep() throws IOException {
        var waiting = held;
        held = null;
        if (waiting != null) {
            for (var made : waiting) {
                send(made);
            }
        }
    }

    /** What waited is forgotten. */
    void drop() {
        held = null;
    }
}
