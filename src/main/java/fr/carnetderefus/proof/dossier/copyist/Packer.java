package fr.carnetderefus.proof.dossier.copyist;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Packs bytes as PDF's FlateDecode unpacks them. One for many: to get the memory for it and to give
 * it back takes longer than to pack a page.
 */
public final class Packer implements AutoCloseable {
    private final Deflater deflater;
    private final byte[] chunk = new byte[1 << 15];

    /**
     * @param level one of those of {@link Deflater}
     */
    public Packer(int level) {
        deflater = new Deflater(level);
    }

    /** The bytes, packed. */
    public byte[] packed(byte[] data) {
        deflater.reset();
        deflater.setInput(data);
        deflater.finish();
        var packed = new ByteArrayOutputStream(data.length / 2 + 64);
        while (!deflater.finished()) {
            packed.write(chunk, 0, deflater.deflate(chunk));
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
