package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.Binding.Bound;
import fr.carnetderefus.proof.Binding.Reason;
import fr.carnetderefus.proof.Binding.Refused;
import fr.carnetderefus.proof.Inspection.Readable;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/** Pictures become a PDF, upright, with their files inside; what is none is refused with a word. */
class BindingTest {
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static PdfReader reader;

    @BeforeAll
    static void open() {
        reader = new PdfReader();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static byte[] bound(byte[]... files) {
        var pictures = Arrays.stream(files).map(bytes -> new Picture("IMG_0001.é", bytes)).toList();
        return assertInstanceOf(Bound.class, reader.bind(pictures)).pdf();
    }

    private static void assertRefused(Reason reason, byte[] file) {
        assertEquals(new Refused(0, reason), reader.bind(List.of(new Picture("x", file))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void isUprightHoweverTheCameraWasHeld(int orientation) throws IOException {
        assertUpright(bound(PictureSamples.jpeg(orientation)), 0);
        assertUpright(bound(PictureSamples.png(orientation)), 0);
        assertUpright(bound(PictureSamples.tiff(orientation)), 0);
    }

    /** On a sheet that lies across, one point a pixel, in the middle. */
    private static void assertUpright(byte[] pdf, int index) {
        var page = reader.render(pdf, index, 842).orElseThrow();
        assertTrue(page.width() > page.height(), "the sheet lies across");
        var left = (page.width() - PictureSamples.WIDTH) / 2 + 10;
        var right = (page.width() + PictureSamples.WIDTH) / 2 - 10;
        var top = (page.height() - PictureSamples.HEIGHT) / 2 + 10;
        var bottom = (page.height() + PictureSamples.HEIGHT) / 2 - 10;
        assertTrue(isColour(page, left, top, 0xFF, 0), "red at the top left");
        assertTrue(isColour(page, right, top, 0, 0xFF), "green at the top right");
        assertTrue(isColour(page, left, bottom, 0xFF, 0xFF));
        assertTrue(isColour(page, right, bottom, 0xFF, 0xFF));
    }

    private static boolean isColour(PageImage page, int x, int y, int red, int green) {
        var pixel = page.argb()[y * page.width() + x];
        return Math.abs((pixel >> 16 & 0xFF) - red) < 24
                && Math.abs((pixel >> 8 & 0xFF) - green) < 24;
    }

    @Test
    void everyPageOfATiffIsAPage() throws IOException {
        var pdf = bound(PictureSamples.tiff(1, 6, 3), PictureSamples.jpeg(8));
        assertEquals(new Readable(4, Set.of()), reader.inspect(pdf));
        for (var i = 0; i < 4; i++) {
            assertUpright(pdf, i);
        }
    }

    @Test
    void theFilesStayInsideAsTheyCame() throws IOException {
        var files =
                List.of(
                        PictureSamples.jpeg(6),
                        PictureSamples.png(1),
                        PictureSamples.tiff(1, 1),
                        PictureSamples.jpeg(6));
        var originals = reader.originals(Pdf.of(bound(files.toArray(byte[][]::new))));
        assertEquals(files.size(), originals.size());
        for (var i = 0; i < files.size(); i++) {
            assertArrayEquals(files.get(i), originals.get(i).bytes());
            assertEquals("IMG_0001.é", originals.get(i).name());
        }
    }

    @Test
    void othersFilesInsideAreNoPictures() {
        assertEquals(List.of(), reader.originals(Pdf.of(Samples.bytes("act_attachment_exe.pdf"))));
        assertEquals(List.of(), reader.originals(Pdf.of(Samples.bytes("bad_header_only.pdf"))));
    }

    @Test
    void aJpegIsTheSameInsideThePage() throws IOException {
        var jpeg = PictureSamples.jpeg(1);
        var pdf = bound(jpeg);
        assertTrue(pdf.length > 2 * jpeg.length && pdf.length < 2 * jpeg.length + 3_000);
    }

    @Test
    void theSamePicturesGiveTheSameBytes() throws IOException {
        var files = new byte[][] {PictureSamples.jpeg(6), PictureSamples.tiff(1)};
        var first = bound(files);
        try (var other = new PdfReader()) {
            var again =
                    other.bind(
                            List.of(
                                    new Picture("IMG_0001.é", files[0]),
                                    new Picture("IMG_0001.é", files[1])));
            assertArrayEquals(first, assertInstanceOf(Bound.class, again).pdf());
        }
        assertFalse(Arrays.equals(first, bound(files[1], files[0])));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.7, 0.95})
    void whatIsCutShortIsToldAsBroken(double share) throws IOException {
        for (var file :
                List.of(
                        PictureSamples.file(noise(), "jpeg"),
                        PictureSamples.file(noise(), "png"),
                        PictureSamples.file(noise(), "tiff"))) {
            assertTrue(bound(file).length > 0, "whole, it is fine");
            assertRefused(Reason.BROKEN, Arrays.copyOf(file, (int) (file.length * share)));
        }
    }

    private static BufferedImage noise() {
        var random = new Random(4);
        var image = new BufferedImage(700, 500, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < 500; y++) {
            for (var x = 0; x < 700; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    @Test
    void whatIsNoPictureIsToldWithItsPlace() throws IOException {
        var good = new Picture("a.jpg", PictureSamples.jpeg(1));
        var bad = new Picture("b.jpg", Samples.bytes("ok_lookalike_text.pdf"));
        assertEquals(new Refused(1, Reason.NOT_A_PICTURE), reader.bind(List.of(good, bad)));
        assertRefused(Reason.NOT_A_PICTURE, new byte[0]);
        assertRefused(Reason.BROKEN, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        assertThrows(IllegalArgumentException.class, () -> reader.bind(List.of()));
    }

    @Test
    void tooManyAreRefusedBeforeAnyIsRead() throws IOException {
        var one = new Picture("a.jpg", PictureSamples.jpeg(1));
        assertEquals(
                new Refused(-1, Reason.TOO_LARGE),
                reader.bind(Collections.nCopies(Pictures.MAX_COUNT + 1, one)));
    }

    /** 65,000 pixels square and not one of them there. */
    @Test
    void whatClaimsToBeHugeIsRefused() throws IOException {
        var png = PictureSamples.file(noise(), "png");
        ByteBuffer.wrap(png).putInt(16, 65_000).putInt(20, 65_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        var start = System.nanoTime();
        assertRefused(Reason.TOO_LARGE, png);
        assertTrue(System.nanoTime() - start < 10_000_000_000L);
        assertTrue(bound(PictureSamples.jpeg(1)).length > 0, "the next is fine");
    }

    @Test
    void aLargeScanIsMadeSmallerOnThePageAndKeptInside() throws IOException {
        var large = new BufferedImage(9_000, 6_000, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = large.createGraphics();
        graphics.fillRect(1_000, 1_000, 3_000, 3_000);
        graphics.dispose();
        var png = PictureSamples.file(large, "png");
        var pdf = bound(png);
        assertEquals(new Readable(1, Set.of()), reader.inspect(pdf));
        assertArrayEquals(png, reader.originals(Pdf.of(pdf)).getFirst().bytes());
    }

    @Test
    void everyUsualKindOfPixelShows() throws IOException {
        var files = new ArrayList<byte[]>();
        for (var type :
                List.of(
                        BufferedImage.TYPE_BYTE_BINARY,
                        BufferedImage.TYPE_BYTE_GRAY,
                        BufferedImage.TYPE_USHORT_GRAY,
                        BufferedImage.TYPE_BYTE_INDEXED,
                        BufferedImage.TYPE_4BYTE_ABGR)) {
            var image = new BufferedImage(200, 100, type);
            var graphics = image.createGraphics();
            graphics.setColor(Color.LIGHT_GRAY); // on black, and on nothing, which becomes white
            graphics.drawString("Droit d’opposition", 10, 50);
            graphics.dispose();
            files.add(PictureSamples.file(image, "png"));
            files.add(PictureSamples.file(image, "tiff"));
        }
        files.add(inks());
        var pdf = bound(files.toArray(byte[][]::new));
        for (var i = 0; i < files.size(); i++) {
            assertFalse(reader.render(pdf, i, 600).orElseThrow().isBlank(), "page " + i);
        }
    }

    /** A JPEG in four inks, which Java writes and does not read as colours. */
    private static byte[] inks() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 200, 100, 4, null);
        for (var x = 50; x < 100; x++) {
            raster.setPixel(x, 50, new int[] {255, 0, 0, 255});
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
