package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.Samples.Sample;
import fr.carnetderefus.proof.worker.Limits;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

/** Pages come out the right way up, as wide as asked, and with something on them. */
class RenderTest {
    private static final int WIDTH = 620;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok_lookalike_text.pdf",
                "ok_objstm_qpdf.pdf",
                "ok_rotated90.pdf",
                "ok_scan_1bit.pdf",
                "ok_scan_a4_300dpi_jpeg.pdf",
                "pikepdf__tests_resources_jbig2.pdf",
                "pikepdf__tests_resources_pike-jp2.pdf",
                "deplacement-covid-19__src_certificate.pdf",
                "enc_aes256_owner_only.pdf",
                "page_14400.pdf"
            })
    void firstPageHasTheWidthAskedForAndIsNotBlank(String file) throws IOException {
        var image = reader.render(Samples.bytes(file), 0, WIDTH).orElseThrow();
        assertEquals(WIDTH, image.width());
        assertFalse(image.isBlank());
        assertTrue(Arrays.stream(image.argb()).allMatch(p -> p >>> 24 == 0xFF), "opaque");
        write(image, file);
    }

    static List<Sample> scans() {
        var kinds = Set.of("scan", "jbig2", "jpx");
        return Samples.all().stream().filter(s -> kinds.contains(s.category())).toList();
    }

    /** Without its plug-ins ImageIO shows nothing, and no exception tells. */
    @ParameterizedTest
    @MethodSource("scans")
    void noScanIsBlank(Sample scan) {
        assertFalse(reader.render(scan.bytes(), 0, WIDTH).orElseThrow().isBlank());
    }

    private static void write(PageImage image, String file) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        var out = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_ARGB);
        out.setRGB(0, 0, image.width(), image.height(), image.argb(), 0, image.width());
        var name = "proof-" + file.replaceAll(".*__|[.]pdf$", "") + ".png";
        ImageIO.write(out, "png", new File(folder.toFile(), name));
    }

    @Test
    void rotatedPageHasItsSidesSwapped() {
        var upright = reader.render(Samples.bytes("ok_lookalike_text.pdf"), 0, 300).orElseThrow();
        var turned = reader.render(Samples.bytes("ok_rotated90.pdf"), 0, 300).orElseThrow();
        assertTrue(upright.height() > upright.width());
        assertTrue(turned.width() > turned.height());
    }

    @Test
    void pixelsAreBounded() {
        var image = reader.render(Samples.bytes("page_14400.pdf"), 0, 1_000_000).orElseThrow();
        assertTrue((long) image.width() * image.height() <= Limits.MAX_PIXELS);
    }

    @Test
    void manyPagesOfOneFileSendItOnce() {
        var bytes = Samples.bytes("big_5000_pages.pdf");
        var first = reader.render(bytes, 0, 100).orElseThrow();
        var last = reader.render(bytes, 4_999, 100).orElseThrow();
        assertEquals(first.height(), last.height());
        Arrays.fill(bytes, (byte) 0); // what is gone on this side is still held on the other
        assertTrue(reader.render(bytes, 2_500, 100).isPresent());
    }

    @Test
    void whatCannotBeShownIsEmpty() {
        assertTrue(reader.render(Samples.bytes("ok_lookalike_text.pdf"), 1, 100).isEmpty());
        assertTrue(reader.render(Samples.bytes("ok_lookalike_text.pdf"), -1, 100).isEmpty());
        assertTrue(reader.render(Samples.bytes("ok_lookalike_text.pdf"), 0, 0).isEmpty());
        assertTrue(reader.render(Samples.bytes("bad_zero_byte.pdf"), 0, 100).isEmpty());
        assertTrue(reader.render(Samples.bytes("enc_aes256_user.pdf"), 0, 100).isEmpty());
        assertTrue(reader.render(Samples.bytes("page_zero.pdf"), 0, 100).isEmpty());
    }
}
