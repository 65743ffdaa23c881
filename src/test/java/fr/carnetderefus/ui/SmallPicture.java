package fr.carnetderefus.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** A picture as few bytes: at most 256 colours, those that are seen most, as PNG. */
public final class SmallPicture {
    private static final int COLOURS = 256;
    private static final int BYTE = 0xFF;

    /** Squares of steps of red, green and blue that nobody sees. */
    private static final int APART = 12;

    private SmallPicture() {}

    /** The bytes of a PNG file. */
    public static byte[] png(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var palette = palette(pixels);
        var nearest = new HashMap<Integer, Integer>();
        var picture =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        var raster = picture.getRaster();
        for (var i = 0; i < pixels.length; i++) {
            var index = nearest.computeIfAbsent(pixels[i], colour -> nearest(palette, colour));
            raster.setSample(i % width, i / width, 0, index);
        }
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colours seen most, no two of them nearly the same. */
    private static List<Integer> palette(int[] pixels) {
        Map<Integer, Integer> seen = new HashMap<>();
        Arrays.stream(pixels).forEach(p -> seen.merge(p, 1, Integer::sum));
        var palette = new ArrayList<Integer>();
        var byCount =
                seen.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        for (var colour : byCount) {
            if (palette.size() < COLOURS
                    && palette.stream().noneMatch(p -> distance(p, colour) < APART)) {
                palette.add(colour);
            }
        }
        return palette;
    }

    private static IndexColorModel model(List<Integer> palette) {
        var size = palette.size();
        var red = new byte[size];
        var green = new byte[size];
        var blue = new byte[size];
        for (var i = 0; i < size; i++) {
            red[i] = (byte) (palette.get(i) >> 16 & BYTE);
            green[i] = (byte) (palette.get(i) >> 8 & BYTE);
            blue[i] = (byte) (palette.get(i) & BYTE);
        }
        return new IndexColorModel(8, size, red, green, blue);
    }

    private static int nearest(List<Integer> palette, int colour) {
        var best = 0;
        for (var i = 1; i < palette.size(); i++) {
            if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        var red = (a >> 16 & BYTE) - (b >> 16 & BYTE);
        var green = (a >> 8 & BYTE) - (b >> 8 & BYTE);
        var blue = (a & BYTE) - (b & BYTE);
        return red * red + green * green + blue * blue;
    }
}
