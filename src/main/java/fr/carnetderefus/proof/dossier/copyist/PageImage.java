package fr.carnetderefus.proof.dossier.copyist;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A page as an image: without loss where few colours are in it, as a photograph otherwise. */
final class PageImage {
    /** What a page is printed with, and small print stays sharp. */
    private static final int DPI = 200;

    /** More are a photograph: a printed page, its soft edges included, has fewer. */
    private static final int MOST_COLOURS = 256;

    /** Below this one sees what the photograph lost. */
    private static final float QUALITY = 0.88f;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final BufferedImage image;

    private PageImage(BufferedImage image) {
        this.image = image;
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    static PageImage of(PDDocument document, int index, Placement placement) throws IOException {
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        // the page's own unit is in the placement's width already, and in PDFBox's scale it is not
        var unit = document.getPage(index).getUserUnit();
        var scale = (float) (placement.scale() * unit * DPI / 72);
        return new PageImage(renderer.renderImage(index, scale, ImageType.RGB));
    }

    /** Whether nothing is to be seen. */
    boolean isBlank() {
        for (var pixel : pixels) {
            if (pixel != pixels[0]) {
                return false;
            }
        }
        return true;
    }

    /** Writes it; the object's number. */
    int write(Fragment to) throws IOException {
        var entries = "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height;
        var colours = colours();
        if (colours.isEmpty()) {
            var number = to.reserve();
            to.putStream(
                    number,
                    entries + "/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode",
                    photograph());
            return number;
        }
        var bits = colours.size() <= 2 ? 1 : colours.size() <= 16 ? 4 : 8;
        var table = new StringBuilder();
        colours.keySet().forEach(c -> table.append(String.format("%06x", c & 0xFFFFFF)));
        return to.deflated(
                entries
                        + "/BitsPerComponent "
                        + bits
                        + "/ColorSpace[/Indexed/DeviceRGB "
                        + (colours.size() - 1)
                        + "<"
                        + table
                        + ">]",
                packed(colours, bits));
    }

    /** The colours and their numbers; none where there are too many. */
    private Map<Integer, Integer> colours() {
        var colours = new LinkedHashMap<Integer, Integer>();
        var last = ~pixels[0];
        for (var pixel : pixels) {
            if (pixel != last) {
                colours.putIfAbsent(pixel, colours.size());
                last = pixel;
                if (colours.size() > MOST_COLOURS) {
                    return Map.of();
                }
            }
        }
        return colours;
    }

    private byte[] packed(Map<Integer, Integer> colours, int bits) {
        var stride = (width * bits + 7) / 8;
        var packed = new byte[stride * height];
        var last = ~pixels[0];
        var number = 0;
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var pixel = pixels[y * width + x];
                if (pixel != last) {
                    number = colours.getOrDefault(pixel, 0);
                    last = pixel;
                }
                var bit = x * bits;
                packed[y * stride + bit / 8] |= (byte) (number << (8 - bits - bit % 8));
            }
        }
        return packed;
    }

    private byte[] photograph() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
