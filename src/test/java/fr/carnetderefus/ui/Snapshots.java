package fr.carnetderefus.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Pictures of what stands on the screen, for people to look at. Call on the JavaFX thread. */
public final class Snapshots {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Snapshots() {}

    /** Writes {@code target/screenshots/name.png}. */
    public static void save(Node node, String name) {
        write(node.snapshot(new SnapshotParameters(), null), name);
    }

    /** Writes {@code target/screenshots/name.png}. */
    public static void save(Scene scene, String name) {
        write(scene.snapshot(null), name);
    }

    private static void write(Image image, String name) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        // a snapshot is opaque, and three channels are written in less than half the time of four
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
