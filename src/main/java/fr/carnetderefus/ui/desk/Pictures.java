package fr.carnetderefus.ui.desk;

import fr.carnetderefus.proof.PageImage;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pages as JavaFX shows them. */
public final class Pictures {
    private Pictures() {}

    /** The same pixels. */
    public static Image of(PageImage page) {
        var pixels = new WritableImage(page.width(), page.height());
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return pixels;
    }
}
