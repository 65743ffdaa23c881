package fr.carnetderefus.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;

/** What is drawn on a sheet, as lines and not as an image. */
final class Drawings implements FSObjectDrawerFactory {
    private static final Color INK = new Color(0x1B2A49);
    private static final Color VIOLET = new Color(0x5B2E91);

    @Override
    public boolean isReplacedObject(Element drawing) {
        return drawing.getAttribute("type").startsWith("carnet/");
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element drawing) {
        var what = drawing.getAttribute("data-what");
        var more = drawing.getAttribute("data-more");
        return switch (drawing.getAttribute("type")) {
            case "carnet/dots" -> drawer(dots(what), INK);
            case "carnet/stamp" -> drawer(StampPath.of(what, more), VIOLET);
            default -> null;
        };
    }

    /** Draws a shape that fits into a square from 0 to 1 as large as its place. */
    private static FSObjectDrawer drawer(Path2D shape, Color colour) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel,
                    graphics -> {
                        var side = Math.min(width, height) / dotsPerPixel;
                        graphics.setColor(colour);
                        graphics.fill(
                                AffineTransform.getScaleInstance(side, side)
                                        .createTransformedShape(shape));
                    });
            return Map.of();
        };
    }

    /** The dots, a row's neighbours in one: no reader sees a gap between them. */
    private static Path2D dots(String content) {
        try {
            // a quarter of it may be torn or dirty
            var hints =
                    Map.of(
                            EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.M,
                            EncodeHintType.MARGIN,
                            0);
            var matrix = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 1, 1, hints);
            var dot = 1.0 / matrix.getWidth();
            var path = new Path2D.Double();
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    var begin = x;
                    while (x < matrix.getWidth() && matrix.get(x, y)) {
                        x++;
                    }
                    if (x > begin) {
                        path.append(
                                new java.awt.geom.Rectangle2D.Double(
                                        begin * dot, y * dot, (x - begin) * dot, dot),
                                false);
                    }
                }
            }
            return path;
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code", e);
        }
    }
}
