package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

import java.awt.geom.Rectangle2D;

/** A page as it is painted: the crop box, turned by quarters. */
record Sheet(float boxWidth, float boxHeight, int rotation) {
    /** In ems: accents on capitals above, the tail of a g below, whatever the font claims. */
    private static final float ASCENT = 0.9f;

    private static final float DESCENT = -0.22f;

    static Sheet of(PDPage page) {
        var box = page.getCropBox();
        return new Sheet(box.getWidth(), box.getHeight(), page.getRotation());
    }

    boolean isSideways() {
        return rotation % 180 != 0;
    }

    /** In points, as painted. */
    float width() {
        return isSideways() ? boxHeight : boxWidth;
    }

    /** In points, as painted. */
    float height() {
        return isSideways() ? boxWidth : boxHeight;
    }

    boolean isPaintable() {
        return boxWidth > 0 && boxHeight > 0 && Float.isFinite(boxWidth * boxHeight);
    }

    /** Makes a box that covers a place, in points from the lower left of the unturned crop box. */
    void cover(Rectangle2D.Float box, float x, float y) {
        var across = x / boxWidth;
        var up = y / boxHeight;
        switch (rotation) {
            case 90 -> add(box, up, across);
            case 180 -> add(box, 1 - across, up);
            case 270 -> add(box, 1 - up, 1 - across);
            default -> add(box, across, 1 - up);
        }
    }

    private static void add(Rectangle2D.Float box, float left, float top) {
        if (box.width < 0) {
            box.setRect(left, top, 0, 0);
        } else {
            box.add(left, top);
        }
    }

    /** A box that covers nothing yet. */
    static Rectangle2D.Float nothing() {
        return new Rectangle2D.Float(0, 0, -1, -1);
    }

    /** Covers one glyph: from its start to its end, and as far up and down as letters reach. */
    void cover(Rectangle2D.Float box, Matrix em, float endX, float endY) {
        for (var reach : new float[] {ASCENT, DESCENT}) {
            var dx = em.getShearX() * reach;
            var dy = em.getScaleY() * reach;
            cover(box, em.getTranslateX() + dx, em.getTranslateY() + dy);
            cover(box, endX + dx, endY + dy);
        }
    }
}
