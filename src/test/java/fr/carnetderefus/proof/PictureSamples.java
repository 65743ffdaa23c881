package fr.carnetderefus.proof;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;

/** Pictures made for tests: red at the top left, green at the top right, the rest white. */
final class PictureSamples {
    static final int WIDTH = 600;
    static final int HEIGHT = 400;
    static final int BLOCK = 150;

    private PictureSamples() {}

    /** The pixels as a camera held so would store them. */
    static BufferedImage stored(int orientation) {
        var sideways = orientation >= 5;
        var stored =
                new BufferedImage(
                        sideways ? HEIGHT : WIDTH,
                        sideways ? WIDTH : HEIGHT,
                        BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var right = WIDTH - 1 - x;
                var up = HEIGHT - 1 - y;
                var colour = colour(x, y);
                switch (orientation) {
                    case 2 -> stored.setRGB(right, y, colour);
                    case 3 -> stored.setRGB(right, up, colour);
                    case 4 -> stored.setRGB(x, up, colour);
                    case 5 -> stored.setRGB(y, x, colour);
                    case 6 -> stored.setRGB(y, right, colour);
                    case 7 -> stored.setRGB(up, right, colour);
                    case 8 -> stored.setRGB(up, x, colour);
                    default -> stored.setRGB(x, y, colour);
                }
            }
        }
        return stored;
    }

    private static int colour(int x, int y) {
        if (y < BLOCK && x < BLOCK) {
            return Color.RED.getRGB();
        }
        return (y < BLOCK && x >= WIDTH - BLOCK ? Color.GREEN : Color.WHITE).getRGB();
    }

    static byte[] file(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("no writer for " + format);
        }
        return out.toByteArray();
    }

    static byte[] jpeg(int orientation) throws IOException {
        var plain = file(stored(orientation), "jpeg");
        var exif = exif(orientation);
        var header = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(plain.length + 4 + header.length + exif.length)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + header.length + exif.length))
                .put(header)
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    static byte[] png(int orientation) throws IOException {
        var plain = file(stored(orientation), "png");
        var afterHead = 8 + 4 + 4 + 13 + 4;
        var chunk =
                ByteBuffer.allocate(4 + exif(orientation).length)
                        .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                        .put(exif(orientation))
                        .array();
        var sum = new CRC32();
        sum.update(chunk);
        return ByteBuffer.allocate(plain.length + 8 + chunk.length)
                .put(plain, 0, afterHead)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) sum.getValue())
                .put(plain, afterHead, plain.length - afterHead)
                .array();
    }

    /** What a camera writes of itself: one entry, the orientation. */
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** One page an orientation. */
    static byte[] tiff(int... orientations) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var orientation : orientations) {
                var image = stored(orientation);
                var plain =
                        writer.getDefaultImageMetadata(
                                new ImageTypeSpecifier(image), writer.getDefaultWriteParam());
                var directory = TIFFDirectory.createFromMetadata(plain);
                directory.addTIFFField(
                        new TIFFField(
                                BaselineTIFFTagSet.getInstance()
                                        .getTag(BaselineTIFFTagSet.TAG_ORIENTATION),
                                TIFFTag.TIFF_SHORT,
                                1,
                                new char[] {(char) orientation}));
                writer.writeToSequence(new IIOImage(image, null, directory.getAsMetadata()), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
