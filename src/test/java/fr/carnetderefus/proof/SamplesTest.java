package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fr.carnetderefus.proof.Inspection.Notice;
import fr.carnetderefus.proof.Inspection.Readable;
import fr.carnetderefus.proof.Inspection.Rejected;
import fr.carnetderefus.proof.Samples.Sample;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Every sample gets the verdict its class asks for, in time, and the next file is fine. */
class SamplesTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

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

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachAsItsClassAsks(Sample sample) {
        var bytes = sample.bytes();
        var start = System.nanoTime();
        var verdict = reader.inspect(bytes);
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(
                sample + "\t" + sample.expected() + "\t" + verdict + "\t" + took.toMillis());
        assertTrue(took.compareTo(LIMIT) < 0, () -> "took " + took);
        check(sample, verdict);
        assertEquals(
                new Readable(1, Set.of()),
                reader.inspect(Samples.bytes("ok_lookalike_text.pdf")),
                "the next file");
    }

    private static void check(Sample sample, Inspection verdict) {
        switch (sample.expected()) {
            case "accept", "accept-inert" -> {
                assertInstanceOf(Readable.class, verdict);
            }
            case "accept-bounded" -> {
                var readable = assertInstanceOf(Readable.class, verdict);
                assertEquals(sample.pages(), readable.pages());
            }
            case "accept-degraded" -> {
                var readable = assertInstanceOf(Readable.class, verdict);
                assertTrue(readable.notices().contains(Notice.NO_PREVIEW));
            }
            case "warn-or-reject" -> {
                if (verdict instanceof Readable readable) {
                    assertTrue(!readable.notices().isEmpty());
                }
            }
            case "password", "reject" -> assertInstanceOf(Rejected.class, verdict);
            case "recover-or-reject", "no-crash" -> {}
            default -> fail("unknown class " + sample.expected());
        }
    }
}
