package fr.carnetderefus.proof.worker;

import fr.carnetderefus.proof.worker.PictureFault.Kind;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** One picture file, open to be read frame by frame; most have one, a TIFF may have many. */
final class PictureFile implements AutoCloseable {
    private final byte[] bytes;
    private final PictureKind kind;
    private final int place;
    private final ImageInputStream in;
    private final ImageReader reader;
    private boolean cut;

    /**
     * @param place which of several pictures it is, to say so of a fault
     * @throws PictureFault when it is no picture
     */
    PictureFile(byte[] bytes, int place) throws IOException {
        this.bytes = bytes;
        this.place = place;
        this.kind =
                PictureKind.of(bytes)
                        .orElseThrow(() -> new PictureFault(Kind.NOT_A_PICTURE, place));
        this.in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
        this.reader = reader(kind);
        reader.setInput(in, false, false);
        reader.addIIOReadWarningListener((_, warning) -> cut |= tellsOfACut(warning));
    }

    /**
     * Java's own: a library that reads JPEG 2000 in PDFs brings another for TIFF, which does not
     * tell of a cut, and it is chance which of the two comes first.
     */
    private static ImageReader reader(PictureKind kind) {
        var readers = ImageIO.getImageReadersByFormatName(kind.format());
        var reader = readers.next();
        while (readers.hasNext() && !reader.getClass().getModule().isNamed()) {
            reader = readers.next();
        }
        return reader;
    }

    /** The JPEG reader fills what is missing with grey and says so in passing. */
    private static boolean tellsOfACut(String warning) {
        return warning.toLowerCase(Locale.ROOT).contains("premature end");
    }

    byte[] bytes() {
        return bytes;
    }

    PictureKind kind() {
        return kind;
    }

    int frames() throws IOException {
        return kind == PictureKind.TIFF ? reader.getNumImages(true) : 1;
    }

    int width(int frame) throws IOException {
        return reader.getWidth(frame);
    }

    int height(int frame) throws IOException {
        return reader.getHeight(frame);
    }

    int orientation(int frame) {
        return Upright.of(kind, bytes, reader, frame);
    }

    /** Whether a PDF can hold the file itself as its picture. */
    boolean canGoInAsItIs() throws IOException {
        return kind == PictureKind.JPEG && pixels(0) <= Limits.MAX_JPEG_PIXELS;
    }

    /** Goes through all of it without keeping it, in whatever colours it has. */
    void check() throws IOException {
        var param = new ImageReadParam();
        var step = step(0, Byte.SIZE * 4, Limits.CHECKED_IMAGE_BYTES);
        param.setSourceSubsampling(step, step, 0, 0);
        var _ = reader.readRaster(0, param);
        checkWhole();
    }

    /** Reads a frame, every so many pixels of it when it is larger than the limit. */
    BufferedImage read(int frame) throws IOException {
        if (pixels(frame) > Limits.MAX_SOURCE_PIXELS) {
            throw new PictureFault(Kind.TOO_LARGE, place);
        }
        var types = reader.getImageTypes(frame);
        if (!types.hasNext()) {
            throw new PictureFault(Kind.BROKEN, place);
        }
        var bits = types.next().getColorModel().getPixelSize();
        var step = step(frame, bits, Limits.MAX_IMAGE_BYTES);
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(frame, param);
        checkWhole();
        return image;
    }

    private void checkWhole() throws PictureFault {
        if (cut) {
            throw new PictureFault(Kind.BROKEN, place);
        }
    }

    private long pixels(int frame) throws IOException {
        return (long) reader.getWidth(frame) * reader.getHeight(frame);
    }

    private int step(int frame, int bits, int mostBytes) throws IOException {
        var bytesNow = pixels(frame) / (double) Byte.SIZE * bits;
        return Math.max(1, (int) Math.ceil(Math.sqrt(bytesNow / mostBytes)));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
