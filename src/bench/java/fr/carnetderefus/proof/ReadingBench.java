package fr.carnetderefus.proof;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads proofs with a warm child, and with the tools people have. */
public final class ReadingBench implements AutoCloseable {
    private static final int DPI = 100;
    private static final int POINTS = 72;
    private static final int MADE = 200;

    private final PdfReader reader = new PdfReader();
    private final Path folder;

    /**
     * @param folder where the tools find their files and leave what they make
     */
    public ReadingBench(Path folder) {
        this.folder = folder;
    }

    /** A file to read, here and on disk. */
    @SuppressWarnings("ArrayRecordComponent") // read again and again
    public record Proof(String name, byte[] bytes, Path file) {}

    /** Nanoseconds for one file: ours, poppler's two programs, and qpdf's check. */
    public record Reading(String name, long ours, long text, long paint, long check) {}

    /** What is held after so many files: bytes of the heap here, and of the child's memory. */
    public record Held(int files, long heap, long child, long childPid) {}

    /** The samples that open everywhere and whose first page is of an ordinary size. */
    public List<Proof> samples() throws IOException {
        var proofs = new ArrayList<Proof>();
        for (var sample : Samples.all()) {
            if (List.of("accept", "accept-inert").contains(sample.expected())) {
                proofs.add(store(sample.file(), sample.bytes()));
            }
        }
        return proofs;
    }

    /** All samples that are kept and open without a password. */
    public List<Proof> accepted() throws IOException {
        var proofs = new ArrayList<Proof>();
        for (var sample : Samples.all()) {
            if (sample.expected().startsWith("accept")
                    && reader.inspect(sample.bytes()) instanceof Inspection.Readable(var pages, _)
                    && pages > 0) {
                proofs.add(store(sample.file(), sample.bytes()));
            }
        }
        return proofs;
    }

    /** Nanoseconds from opening to the first page: measuring all pages, and painting that one. */
    public record First(String name, long sizes, long paint, boolean shown) {
        public long all() {
            return sizes + paint;
        }
    }

    /** Opens one anew and paints its first page, as the window does. */
    public First first(Proof proof, int width) {
        var pdf = Pdf.of(proof.bytes().clone()); // as if never seen: opened anew
        var start = System.nanoTime();
        var _ = reader.pageSizes(pdf);
        var measured = System.nanoTime();
        var shown = reader.render(pdf, 0, width).isPresent();
        return new First(proof.name(), measured - start, System.nanoTime() - measured, shown);
    }

    /** Letters made here. */
    public List<Proof> made() throws IOException {
        var proofs = new ArrayList<Proof>();
        for (var i = 0; i < MADE; i++) {
            proofs.add(store("made-" + i + ".pdf", MadeProofs.make(i)));
        }
        return proofs;
    }

    private Proof store(String name, byte[] bytes) throws IOException {
        return new Proof(name, bytes, Files.write(folder.resolve(name), bytes));
    }

    /** Reads one with everything, one after the other. */
    public Reading measure(Proof proof) throws IOException, InterruptedException {
        var size = reader.pageSizes(Pdf.of(proof.bytes())).orElseThrow().getFirst();
        var width = (int) Math.round(size.width() * DPI / POINTS);
        var file = proof.file().toString();
        var out = folder.resolve("out").toString();
        return new Reading(
                proof.name(),
                ours(proof, width),
                run("pdftotext", file, out + ".txt"),
                run("pdftoppm", "-r", "" + DPI, "-f", "1", "-l", "1", "-png", file, out),
                run("qpdf", "--check", file));
    }

    private long ours(Proof proof, int width) {
        var pdf = Pdf.of(proof.bytes().clone()); // as if never seen: opened anew
        var start = System.nanoTime();
        if (reader.text(pdf).isEmpty() || reader.render(pdf, 0, width).isEmpty()) {
            throw new IllegalStateException(proof.name());
        }
        return System.nanoTime() - start;
    }

    private static long run(String... command) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return System.nanoTime() - start;
    }

    /** Judges and reads one, as when it is filed. */
    public void file(Proof proof) {
        var pdf = Pdf.of(proof.bytes().clone());
        if (!(reader.inspect(pdf) instanceof Inspection.Readable) || reader.text(pdf).isEmpty()) {
            throw new IllegalStateException(proof.name());
        }
    }

    /** What is held now, garbage left out. */
    @SuppressWarnings("GarbageCollection") // what is measured is what is left after it
    public Held held(int files) throws IOException {
        System.gc();
        var runtime = Runtime.getRuntime();
        var pid = reader.childPid().orElseThrow();
        return new Held(files, runtime.totalMemory() - runtime.freeMemory(), resident(pid), pid);
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        reader.close();
    }
}
