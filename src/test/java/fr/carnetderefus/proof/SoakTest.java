package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.Inspection.Readable;

import org.junit.jupiter.api.Test;

/** Many files through one reader: no child more than needed, and no memory kept. */
class SoakTest {
    private static final int FILES = 200;

    /** Ten times what a reader needs for itself; one 1 MB file kept of each sample would show. */
    private static final long GROWTH = 8L << 20;

    @Test
    void oneChildServesThemAllAndNothingIsKept() {
        var accepted =
                Samples.all().stream()
                        .filter(s -> s.expected().matches("accept(-inert)?"))
                        .toList();
        try (var reader = new PdfReader()) {
            for (var sample : Samples.all()) {
                var _ = reader.inspect(sample.bytes()); // the deadly ones among them
            }
            var before = 0L;
            var child = 0L;
            for (var i = 0; i < FILES; i++) {
                var pdf = Pdf.of(accepted.get(i % accepted.size()).bytes());
                assertInstanceOf(Readable.class, reader.inspect(pdf));
                assertTrue(reader.text(pdf).isPresent());
                if (i == FILES / 2) {
                    before = heap();
                    child = reader.childPid().orElseThrow();
                }
            }
            assertEquals(child, reader.childPid().orElseThrow(), "no file asked for another child");
            var growth = heap() - before;
            assertTrue(growth < GROWTH, () -> growth + " bytes more");
        }
    }

    @SuppressWarnings("GarbageCollection") // what is measured is what is left after it
    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
