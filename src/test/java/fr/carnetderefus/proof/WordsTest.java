package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Each word's box lies on its ink, and all ink lies in boxes, however the page is turned. */
class WordsTest {
    private static final int WIDTH = 900;
    private static final int DARK = 0x80;

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
    @ValueSource(strings = {"ok_lookalike_text.pdf", "ok_rotated90.pdf", "ok_objstm_qpdf.pdf"})
    void boxesLieOnTheInkOfSamples(String file) {
        checkInk(Samples.bytes(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void boxesLieOnTheInkHoweverTurnedAndCropped(int rotation) throws IOException {
        var pdf = letter(rotation);
        checkInk(pdf);
        var words = reader.words(Pdf.of(pdf), 0).orElseThrow().words();
        assertEquals(
                List.of("Droit", "d’opposition", "exercé", "le", "23", "novembre"),
                words.stream().map(PageWord::text).toList());
        assertEquals(
                List.of("d’opposition", "novembre"),
                words.stream().filter(PageWord::endsLine).map(PageWord::text).toList());
        var size = reader.pageSizes(Pdf.of(pdf)).orElseThrow();
        assertEquals(
                List.of(rotation % 180 == 0 ? new PageSize(400, 300) : new PageSize(300, 400)),
                size);
    }

    /** A crop box away from the corner, and one word outside of it. */
    private static byte[] letter(int rotation) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(0, 0, 600, 500));
            page.setCropBox(new PDRectangle(50, 70, 400, 300));
            page.setRotation(rotation);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                write(content, 80, 300, "Droit d’opposition");
                write(content, 80, 200, "exercé le 23 novembre");
                write(content, 500, 20, "dehors");
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void write(PDPageContentStream content, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 20);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static void checkInk(byte[] pdf) {
        var page = reader.render(pdf, 0, WIDTH).orElseThrow();
        var words = reader.words(Pdf.of(pdf), 0).orElseThrow();
        assertTrue(words.whole());
        assertFalse(words.words().isEmpty());
        var covered = new boolean[page.argb().length];
        for (var word : words.words()) {
            assertTrue(dark(page, word, covered) > 0, () -> "nothing under " + word);
        }
        var beside = 0;
        var all = 0;
        for (var i = 0; i < covered.length; i++) {
            if (isDark(page.argb()[i])) {
                all++;
                beside += covered[i] ? 0 : 1;
            }
        }
        assertTrue(beside <= all / 50, beside + " of " + all + " dark pixels beside the boxes");
    }

    private static int dark(PageImage page, PageWord word, boolean[] covered) {
        var found = 0;
        var right = (int) Math.ceil((word.x() + word.width()) * page.width());
        var bottom = (int) Math.ceil((word.y() + word.height()) * page.height());
        for (var y = (int) (word.y() * page.height()); y < Math.min(bottom, page.height()); y++) {
            for (var x = (int) (word.x() * page.width()); x < Math.min(right, page.width()); x++) {
                covered[y * page.width() + x] = true;
                found += isDark(page.argb()[y * page.width() + x]) ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean isDark(int argb) {
        return (argb >> 8 & 0xFF) < DARK;
    }

    @Test
    void aScanHasNoWords() {
        var words = reader.words(Pdf.of(Samples.bytes("ok_scan_1bit.pdf")), 0).orElseThrow();
        assertEquals(new PageText(List.of(), true), words);
    }

    @Test
    void everyPageIsMeasured() {
        var sizes = reader.pageSizes(Pdf.of(Samples.bytes("big_5000_pages.pdf"))).orElseThrow();
        assertEquals(5_000, sizes.size());
        var one = reader.pageSizes(Pdf.of(Samples.bytes("page_zero.pdf"))).orElseThrow();
        assertTrue(one.getFirst().width() > 0);
    }

    @Test
    void whatIsNotThereIsEmpty() {
        var letter = Pdf.of(Samples.bytes("ok_lookalike_text.pdf"));
        assertTrue(reader.words(letter, 1).isEmpty());
        assertTrue(reader.words(letter, -1).isEmpty());
        assertTrue(reader.words(Pdf.of(Samples.bytes("bad_header_only.pdf")), 0).isEmpty());
        assertTrue(reader.pageSizes(Pdf.of(Samples.bytes("enc_aes256_user.pdf"))).isEmpty());
    }
}
