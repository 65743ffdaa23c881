package fr.carnetderefus.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The stamp as the screens have it: two rings, words between them, a tick and a day in the middle,
 * slightly turned. Drawn in a square from 0 to 1; letters are outlines, since they are a picture.
 */
final class StampPath {
    private static final String FONT = "/fr/carnetderefus/ui/parts/fonts/CarnetText-Bold.ttf";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Half the side of the drawing's own square. */
    private static final double HALF = 80;

    private static final double BASELINE = 54.5;
    private static final double RING_SIZE = 14.5;
    private static final double WIDEST_ARC = Math.toRadians(290);
    private static final double DATE_ROOM = 84;
    private static final double DATE_SIZE = 19;
    private static final double TURN = Math.toRadians(-8);

    private StampPath() {}

    static Path2D of(String around, String middle) {
        var font = font();
        var path = new Path2D.Double();
        path.append(ring(77, 4.5), false);
        path.append(ring(70.5, 1.5), false);
        path.append(ring(48, 1.8), false);
        path.append(tick(), false);
        path.append(new Rectangle2D.Double(-43, -13.5, 86, 1.6), false);
        path.append(new Rectangle2D.Double(-43, 12, 86, 1.6), false);
        append(path, font, middle);
        appendAround(path, font, around);
        var place = AffineTransform.getScaleInstance(0.5 / HALF, 0.5 / HALF);
        place.translate(HALF, HALF);
        place.rotate(TURN);
        path.transform(place);
        return path;
    }

    private static Font font() {
        try (var in = Objects.requireNonNull(StampPath.class.getResourceAsStream(FONT), FONT)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("our own font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Area ring(double radius, double width) {
        var ring = new Area(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        var inner = radius - width;
        ring.subtract(new Area(new Ellipse2D.Double(-inner, -inner, 2 * inner, 2 * inner)));
        return ring;
    }

    private static Path2D tick() {
        var points = new double[] {-16.5, 0.5, -11, -5.5, -4.5, 1, 11.5, -15, 17, -9.5, -4.5, 12};
        var tick = new Path2D.Double();
        tick.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length; i += 2) {
            tick.lineTo(points[i], points[i + 1]);
        }
        tick.closePath();
        var place = AffineTransform.getTranslateInstance(0, -29);
        place.scale(0.62, 0.62);
        tick.transform(place);
        return tick;
    }

    private static void append(Path2D path, Font font, String middle) {
        var wide = width(font, middle, DATE_SIZE);
        var size = wide > DATE_ROOM ? DATE_SIZE * DATE_ROOM / wide : DATE_SIZE;
        var place =
                AffineTransform.getTranslateInstance(-width(font, middle, size) / 2, size * 0.35);
        path.append(outline(font, middle, size).createTransformedArea(place), false);
    }

    private static void appendAround(Path2D path, Font font, String words) {
        var wide = width(font, words, RING_SIZE) / BASELINE;
        var size = wide > WIDEST_ARC ? RING_SIZE * WIDEST_ARC / wide : RING_SIZE;
        var turn = -width(font, words, size) / BASELINE / 2;
        for (var i = 0; i < words.length(); i++) {
            var letter = words.substring(i, i + 1);
            var width = width(font, letter, size);
            turn += width / BASELINE / 2;
            var place = AffineTransform.getRotateInstance(turn);
            place.translate(-width / 2, -BASELINE);
            path.append(outline(font, letter, size).createTransformedArea(place), false);
            turn += width / BASELINE / 2;
        }
    }

    private static double width(Font font, String words, double size) {
        return font.deriveFont((float) size)
                .createGlyphVector(EXACT, words)
                .getLogicalBounds()
                .getWidth();
    }

    private static Area outline(Font font, String words, double size) {
        return new Area(font.deriveFont((float) size).createGlyphVector(EXACT, words).getOutline());
    }
}
