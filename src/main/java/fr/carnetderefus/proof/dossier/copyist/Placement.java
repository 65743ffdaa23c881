package fr.carnetderefus.proof.dossier.copyist;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.awt.geom.AffineTransform;

/**
 * Where a page's copy lies on its sheet: upright, whole, below the line that says what it is, and
 * never larger than it was.
 *
 * @param box what is seen of the page, in its own units
 * @param upright turns the page's own units into points from its lower left, as it is looked at
 * @param width as it is looked at, in points
 * @param scale from there to the sheet
 */
record Placement(
        PDRectangle box, AffineTransform upright, double width, double height, double scale) {
    static final double SHORT = 595.28;
    static final double LONG = 841.89;
    static final double EDGE = 28;

    /** What the line above the copy takes. */
    static final double HEAD = 46;

    /** A page as far as PDF/A knows any. */
    private static final double MOST = 14_400;

    static Placement of(PDPage page) throws UnfitException {
        var box = page.getCropBox();
        var unit = page.getUserUnit();
        var w = (double) box.getWidth();
        var h = (double) box.getHeight();
        if (!(w > 0 && h > 0 && unit > 0 && Double.isFinite(w * h * unit))) {
            throw new UnfitException(UnfitException.Why.SIZE);
        }
        var x = (double) box.getLowerLeftX();
        var y = (double) box.getLowerLeftY();
        var turn = Math.floorMod(page.getRotation(), 360);
        var upright =
                switch (turn) {
                    case 90 -> new AffineTransform(0, -1, 1, 0, -y, x + w);
                    case 180 -> new AffineTransform(-1, 0, 0, -1, x + w, y + h);
                    case 270 -> new AffineTransform(0, 1, -1, 0, y + h, -x);
                    default -> new AffineTransform(1, 0, 0, 1, -x, -y);
                };
        upright.preConcatenate(AffineTransform.getScaleInstance(unit, unit));
        var sideways = turn == 90 || turn == 270;
        var width = unit * (sideways ? h : w);
        var height = unit * (sideways ? w : h);
        var across = width > height;
        var room = (across ? LONG : SHORT) - 2 * EDGE;
        var rise = (across ? SHORT : LONG) - EDGE - HEAD;
        var scale = Math.min(1, Math.min(room / width, rise / height));
        return new Placement(box, upright, width, height, scale);
    }

    /** Whether it is of a size in which numbers keep their meaning. */
    boolean isOrdinary() {
        return width <= MOST && height <= MOST && width >= 3 && height >= 3;
    }

    double sheetWidth() {
        return width > height ? LONG : SHORT;
    }

    double sheetHeight() {
        return width > height ? SHORT : LONG;
    }

    double left() {
        return (sheetWidth() - width * scale) / 2;
    }

    double bottom() {
        return sheetHeight() - HEAD - height * scale;
    }

    /** From points as they are looked at to the sheet. */
    private AffineTransform laid() {
        return new AffineTransform(scale, 0, 0, scale, left(), bottom());
    }

    /** From the page's own units to the sheet. */
    AffineTransform ofPage() {
        var all = laid();
        all.concatenate(upright);
        return all;
    }

    /** The same for what was measured from the lower left of what is seen. */
    AffineTransform ofBox() {
        var all = ofPage();
        all.concatenate(
                AffineTransform.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY()));
        return all;
    }

    static String written(AffineTransform transform) {
        var six = new double[6];
        transform.getMatrix(six);
        return Pdf.numbers(six);
    }
}
