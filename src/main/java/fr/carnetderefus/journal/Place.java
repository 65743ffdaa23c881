package fr.carnetderefus.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

import javax.crypto.Cipher;

/**
 * Where sealed bytes stand, written without ambiguity: each field is its length in four bytes, most
 * significant first, and then its bytes. One buffer is used over and over: a journal is read row
 * after row.
 */
final class Place {
    private static final byte[] FORMAT = "carnet-de-refus/1".getBytes(StandardCharsets.US_ASCII);

    private byte[] buffer = new byte[256];
    private int length;

    /** Begins anew: the format's name, then the table's. */
    Place in(String table) {
        length = 0;
        return add(FORMAT).add(table);
    }

    Place add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A number as eight bytes, most significant first. */
    Place add(long number) {
        var bytes = new byte[Long.BYTES];
        for (var i = 0; i < Long.BYTES; i++) {
            bytes[i] = (byte) (number >>> (56 - 8 * i));
        }
        return add(bytes);
    }

    Place add(byte[] field) {
        var end = length + Integer.BYTES + field.length;
        if (end > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
        writeLength(field.length, buffer, length);
        System.arraycopy(field, 0, buffer, length + Integer.BYTES, field.length);
        length = end;
        return this;
    }

    void bind(Cipher cipher) {
        cipher.updateAAD(buffer, 0, length);
    }

    /** SHA-256 over this place and one more field. */
    byte[] digest(MessageDigest sha256, byte[] field) {
        var prefix = new byte[Integer.BYTES];
        writeLength(field.length, prefix, 0);
        sha256.update(buffer, 0, length);
        sha256.update(prefix);
        return sha256.digest(field);
    }

    private static void writeLength(int value, byte[] out, int at) {
        out[at] = (byte) (value >>> 24);
        out[at + 1] = (byte) (value >>> 16);
        out[at + 2] = (byte) (value >>> 8);
        out[at + 3] = (byte) value;
    }
}
