package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.Inspection.Readable;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

/** The text comes out page by page, within limits, and its faults stay its own. */
class TextTest {
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

    private static PdfText text(String file) {
        return reader.text(Pdf.of(Samples.bytes(file))).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok_lookalike_text.pdf",
                "ok_objstm_qpdf.pdf",
                "ok_rotated90.pdf",
                "enc_aes256_owner_only.pdf", // copying forbidden: see Stripper
                "dmg_junk_before_900.pdf"
            })
    void holdsTheWordsOfTheLetter(String file) {
        var text = text(file);
        assertTrue(text.whole());
        assertEquals(1, text.pages().size());
        assertTrue(text.joined().contains("Mon espace"), text::joined);
    }

    @Test
    void aScanHasNone() {
        assertEquals(new PdfText(List.of(""), true), text("ok_scan_1bit.pdf"));
    }

    @Test
    void whatIsInvisibleIsReadAllTheSame() {
        assertFalse(text("ok_text_invisible_ocr.pdf").joined().isBlank());
    }

    @Test
    void pagesAndCharsAreBounded() {
        var pdf = Pdf.of(Samples.bytes("big_5000_pages.pdf"));
        var three = reader.text(pdf, 3, 1_000).orElseThrow();
        assertEquals(3, three.pages().size());
        assertFalse(three.whole());
        assertTrue(three.pages().stream().noneMatch(String::isBlank));
        var seven = reader.text(pdf, 3, 7).orElseThrow();
        assertEquals(7, seven.pages().stream().mapToInt(String::length).sum());
        assertFalse(seven.whole());
        assertEquals(0, reader.text(pdf, -1, -1).orElseThrow().pages().size());
    }

    @Test
    void aLongOneIsReadAsFarAsTheLimitsGo() {
        var start = System.nanoTime();
        var text = text("big_5000_pages.pdf");
        assertTrue(text.pages().size() <= 2_000);
        assertFalse(text.whole());
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(20).toNanos());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb_form_laughs_2x20.pdf", "bomb_content_q_1g.pdf"})
    void aFaultOfTheTextCostsTheTextAlone(String file) {
        var pdf = Pdf.of(Samples.bytes(file));
        var verdict = reader.inspect(pdf);
        var text = reader.text(pdf);
        assertTrue(text.isEmpty() || !text.get().whole());
        if (text.isEmpty()) {
            var again = System.nanoTime();
            assertTrue(reader.text(pdf).isEmpty());
            assertTrue(
                    System.nanoTime() - again < Duration.ofSeconds(1).toNanos(),
                    "what killed once is not tried again");
        }
        assertTrue(verdict instanceof Readable);
        assertEquals(1, text("ok_lookalike_text.pdf").pages().size());
    }

    @Test
    void whatDoesNotOpenHasNone() {
        assertTrue(reader.text(Pdf.of(Samples.bytes("bad_zero_byte.pdf"))).isEmpty());
        assertTrue(reader.text(Pdf.of(Samples.bytes("bad_header_only.pdf"))).isEmpty());
    }
}
