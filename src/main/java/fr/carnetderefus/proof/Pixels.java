package fr.carnetderefus.proof;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture that is no file: what was copied from a screen.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb row by row, as many as width times height; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, handed on and never compared
public record Pixels(int width, int height, int[] argb) {
    /**
     * The same as a PNG file, on white where it was clear.
     *
     * @throws IOException when it cannot be written, for want of memory at most
     */
    public byte[] png() throws IOException {
        var clear = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, width, height, argb, 0, width);
        var solid = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = solid.createGraphics();
        brush.drawImage(clear, 0, 0, Color.WHITE, null);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        // by itself it would keep the picture in a temporary file for as long as it writes
        try (var inMemory = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(solid, "png", inMemory)) {
                throw new IOException("no writer of PNG");
            }
        }
        return out.toByteArray();
    }
}
