package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fr.carnetderefus.proof.Inspection.Locked;
import fr.carnetderefus.proof.Inspection.Notice;
import fr.carnetderefus.proof.Inspection.Readable;
import fr.carnetderefus.proof.Inspection.Reason;
import fr.carnetderefus.proof.Inspection.Rejected;
import fr.carnetderefus.proof.Samples.Sample;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every sample gets the verdict its class asks for, in time, and the next file is fine. */
class SamplesTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Readable FINE = new Readable(1, Set.of());

    /** Where the class leaves the reason or the notice open, or this room says more. */
    private static final Map<String, Inspection> EXACTLY =
            Map.ofEntries(
                    rejected("bad_zero_byte.pdf", Reason.EMPTY),
                    rejected("bad_docx_renamed.pdf", Reason.NOT_A_PDF),
                    rejected("bad_html_session_expiree.pdf", Reason.NOT_A_PDF),
                    rejected("bad_nul_1mb.pdf", Reason.NOT_A_PDF),
                    rejected("bad_png_renamed.pdf", Reason.NOT_A_PDF),
                    rejected("bad_zip_holding_pdf.pdf", Reason.NOT_A_PDF),
                    rejected("bad_header_only.pdf", Reason.BROKEN),
                    rejected("Test-PDF-Files__corrupted.pdf", Reason.BROKEN),
                    rejected("enc_unknown_handler.pdf", Reason.UNKNOWN_ENCRYPTION),
                    rejected("st_zero_pages.pdf", Reason.NO_PAGES),
                    Map.entry("bomb_objstm_400m.pdf", new Readable(0, Set.of(Notice.NOT_OPENED))),
                    // by certificate: there is no password to ask for (decision 0022)
                    rejected(
                            "pdfbox__pdfbox_src_test_resources_org_apache_pdfbox_encryption_"
                                    + "AESkeylength256.pdf",
                            Reason.UNKNOWN_ENCRYPTION),
                    // nothing but invisible text: to show a blank page unsaid would mislead
                    readable("ok_text_invisible_ocr.pdf", Notice.NO_PREVIEW),
                    readable("dmg_nul_tail.pdf", Notice.CUT_SHORT),
                    readable("dmg_truncated_30.pdf", Notice.CUT_SHORT),
                    readable("dmg_truncated_99.pdf", Notice.CUT_SHORT),
                    readable("st_count_million.pdf", Notice.PAGE_COUNT_UNSURE),
                    readable("st_kids_cycle.pdf", Notice.PAGE_COUNT_UNSURE));

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static PdfReader reader;

    private static final List<String> TIMES = new ArrayList<>();

    private static Map.Entry<String, Inspection> rejected(String file, Reason reason) {
        return Map.entry(file, new Rejected(reason));
    }

    private static Map.Entry<String, Inspection> readable(String file, Notice notice) {
        return Map.entry(file, new Readable(1, Set.of(notice)));
    }

    @BeforeAll
    static void open() {
        reader = new PdfReader();
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        Files.write(Path.of("target", "proof-times.tsv"), TIMES);
    }

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void getsItsVerdictAndTheNextIsFine(Sample sample) {
        var bytes = sample.bytes();
        var start = System.nanoTime();
        var verdict = reader.inspect(bytes);
        var took = Duration.ofNanos(System.nanoTime() - start);
        TIMES.add(sample + "\t" + sample.expected() + "\t" + took.toMillis() + "\t" + verdict);
        assertTrue(took.compareTo(LIMIT) < 0, () -> "took " + took);
        if (EXACTLY.containsKey(sample.file())) {
            assertEquals(EXACTLY.get(sample.file()), verdict);
        }
        check(sample, verdict);
        if (sample.clean() && !sample.expected().equals("reject")) {
            assertInstanceOf(Readable.class, verdict, "what qpdf finds clean is kept");
        }
        if (sample.category().equals("truncated")) {
            assertTrue(saysMissing(verdict), "a truncation is pointed out");
        }
        assertEquals(FINE, reader.inspect(Samples.bytes("ok_lookalike_text.pdf")), "the next file");
    }

    static boolean saysMissing(Inspection verdict) {
        return !(verdict instanceof Readable(var _, var notices))
                || notices.contains(Notice.CUT_SHORT)
                || notices.contains(Notice.DAMAGED);
    }

    private static void check(Sample sample, Inspection verdict) {
        switch (sample.expected()) {
            case "accept", "accept-inert" -> {
                if (!EXACTLY.containsKey(sample.file())) {
                    assertEquals(FINE, verdict);
                }
            }
            case "accept-bounded" -> {
                var readable = assertInstanceOf(Readable.class, verdict);
                assertEquals(sample.pages(), readable.pages());
                assertTrue(
                        EnumSet.of(Notice.NO_PREVIEW).containsAll(readable.notices()),
                        "nothing but the preview may suffer");
            }
            case "accept-degraded" ->
                    assertEquals(new Readable(sample.pages(), Set.of(Notice.NO_PREVIEW)), verdict);
            case "warn-or-reject" -> {
                if (verdict instanceof Readable readable) {
                    assertFalse(
                            Set.of(Notice.NO_PREVIEW).containsAll(readable.notices()),
                            "it must be said that content is missing");
                }
            }
            case "password" -> {
                if (!EXACTLY.containsKey(sample.file())) {
                    assertEquals(new Locked(false), verdict);
                }
            }
            case "reject" -> assertInstanceOf(Rejected.class, verdict);
            case "recover-or-reject", "no-crash" -> {
                // whatever was said, it was said in time and the next file is fine
            }
            default -> fail("unknown class " + sample.expected());
        }
    }
}
