package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What was copied from a screen becomes a file's bytes, and no file. */
class PixelsTest {
    private static final int RED = 0xff_ff_00_00;

    @TempDir Path folder;

    private final boolean cacheBefore = ImageIO.getUseCache();

    @AfterEach
    void asBefore() {
        ImageIO.setCacheDirectory(null);
        ImageIO.setUseCache(cacheBefore);
    }

    @Test
    void whatIsClearIsWhiteOnPaper() throws IOException {
        var png = new Pixels(2, 1, new int[] {RED, 0}).png();
        var read = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
        assertEquals(RED, read.getRGB(0, 0));
        assertEquals(0xff_ff_ff_ff, read.getRGB(1, 0));
    }

    @Test
    void itIsNeverInATemporaryFile() throws IOException {
        var gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setUseCache(true); // a reader that ran in this process before us turned it off
        ImageIO.setCacheDirectory(gone.toFile());
        Files.delete(gone); // whoever wants a file there fails
        var image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        var out = new ByteArrayOutputStream();
        assertThrows(Exception.class, () -> ImageIO.write(image, "png", out), "so it is seen");
        assertEquals((byte) 'P', new Pixels(1, 1, new int[] {RED}).png()[1]);
    }
}
