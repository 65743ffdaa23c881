package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

/** Asks for a page of the file in hand as an image. */
record Painting(int index, int widthPx, Duration limit) implements Question<PageImage> {
    @Override
    public int request() {
        return Wire.PAINT;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(index);
        out.writeInt(widthPx);
    }

    @Override
    public PageImage read(DataInputStream in) throws IOException {
        var width = in.readInt();
        var height = in.readInt();
        if (width < 1 || height < 1 || (long) width * height > Limits.MAX_PIXELS) {
            throw new IOException("not an image that was asked for");
        }
        var argb = new int[width * height];
        var row = new byte[width * Integer.BYTES];
        for (var y = 0; y < height; y++) {
            in.readFully(row);
            ByteBuffer.wrap(row).asIntBuffer().get(argb, y * width, width);
        }
        return new PageImage(width, height, argb);
    }

    /** A page that kills at one size is not tried at another. */
    @Override
    public Object key() {
        return index;
    }
}
