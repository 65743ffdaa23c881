package fr.carnetderefus.proof.worker;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.png.PngMetadataReader;
import com.drew.imaging.png.PngProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

import org.apache.pdfbox.util.Matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;

/**
 * How a picture is turned upright: the orientation of Exif and TIFF, 1 to 8, of which 5 to 8 swap
 * the sides. The picture's own pixels stay as they are; the page turns them.
 */
final class Upright {
    private static final int AS_IT_IS = 1;
    private static final int LAST = 8;
    private static final int FIRST_SIDEWAYS = 5;

    private Upright() {}

    /** The orientation; as it is when nothing, or nonsense, is said of it. */
    static int of(PictureKind kind, byte[] file, ImageReader reader, int frame) {
        try {
            return switch (kind) {
                case JPEG -> of(jpeg(file));
                case PNG -> of(png(file));
                case TIFF -> ofTiff(reader, frame);
            };
        } catch (IOException | RuntimeException e) {
            return AS_IT_IS;
        }
    }

    private static Metadata jpeg(byte[] file) throws IOException {
        try {
            return JpegMetadataReader.readMetadata(
                    new ByteArrayInputStream(file), List.of(new ExifReader()));
        } catch (JpegProcessingException e) {
            throw new IOException(e);
        }
    }

    private static Metadata png(byte[] file) throws IOException {
        try {
            return PngMetadataReader.readMetadata(new ByteArrayInputStream(file));
        } catch (PngProcessingException e) {
            throw new IOException(e);
        }
    }

    private static int of(Metadata metadata) {
        for (var directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            var said = directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            if (said != null) {
                return sensible(said);
            }
        }
        return AS_IT_IS;
    }

    private static int ofTiff(ImageReader reader, int frame) throws IOException {
        var directory = TIFFDirectory.createFromMetadata(reader.getImageMetadata(frame));
        var said = directory.getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
        return said == null ? AS_IT_IS : sensible(said.getAsInt(0));
    }

    private static int sensible(int orientation) {
        return orientation < AS_IT_IS || orientation > LAST ? AS_IT_IS : orientation;
    }

    static boolean isSideways(int orientation) {
        return orientation >= FIRST_SIDEWAYS;
    }

    /** Puts the unit square, in which PDF holds a picture, upright into a box. */
    static Matrix matrix(int orientation, float x, float y, float width, float height) {
        var turn =
                switch (orientation) {
                    case 2 -> new Matrix(-1, 0, 0, 1, 1, 0);
                    case 3 -> new Matrix(-1, 0, 0, -1, 1, 1);
                    case 4 -> new Matrix(1, 0, 0, -1, 0, 1);
                    case 5 -> new Matrix(0, -1, -1, 0, 1, 1);
                    case 6 -> new Matrix(0, -1, 1, 0, 0, 1);
                    case 7 -> new Matrix(0, 1, 1, 0, 0, 0);
                    case 8 -> new Matrix(0, 1, -1, 0, 1, 0);
                    default -> new Matrix();
                };
        return turn.multiply(new Matrix(width, 0, 0, height, x, y));
    }
}
