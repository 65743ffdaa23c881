package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Paints a page as it would lie on a table: turned the right way, on white. */
final class Painter {
    /**
     * As PDFBox has it by itself, but for pictures: those that were read small are shrunk by less
     * than half, where bilinear looks the same as bicubic and takes a third of its time.
     */
    private static final RenderingHints HINTS =
            new RenderingHints(
                    Map.of(
                            RenderingHints.KEY_INTERPOLATION,
                            RenderingHints.VALUE_INTERPOLATION_BILINEAR,
                            RenderingHints.KEY_RENDERING,
                            RenderingHints.VALUE_RENDER_QUALITY,
                            RenderingHints.KEY_ANTIALIASING,
                            RenderingHints.VALUE_ANTIALIAS_ON));

    private Painter() {}

    /**
     * @param index from 0
     * @param widthPx wanted; less when the page is so tall that its pixels pass the limits
     */
    static Optional<BufferedImage> paint(PDDocument document, int index, int widthPx)
            throws IOException {
        var page = document.getPage(index);
        var sheet = Sheet.of(page);
        if (!sheet.isPaintable()) {
            return Optional.empty();
        }
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true); // a 600 dpi scan is read small, not shrunk after
        renderer.setRenderingHints(HINTS);
        return Optional.of(
                renderer.renderImage(
                        index, scale(sheet.width(), sheet.height(), widthPx), ImageType.RGB));
    }

    private static float scale(float width, float height, int widthPx) {
        // PDFBox rounds down; half a pixel more gives the width asked for
        var wanted = (widthPx + 0.5) / width;
        var byArea = Math.sqrt(Limits.MAX_PIXELS / ((double) width * height));
        var bySide = Limits.MAX_SIDE_PX / (double) Math.max(width, height);
        return (float) Math.min(wanted, Math.min(byArea, bySide));
    }
}
