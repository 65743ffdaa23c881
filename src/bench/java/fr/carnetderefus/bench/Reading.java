package fr.carnetderefus.bench;

import static fr.carnetderefus.bench.Figures.median;
import static fr.carnetderefus.bench.Figures.millis;
import static fr.carnetderefus.bench.Figures.ratio;
import static fr.carnetderefus.bench.Figures.row;
import static fr.carnetderefus.bench.Figures.say;

import fr.carnetderefus.proof.ReadingBench;
import fr.carnetderefus.proof.ReadingBench.Proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Reads proofs against poppler and qpdf in the same run, then thousands for the memory's sake. */
public final class Reading {
    private static final int SOAK = 5_000;
    private static final int PACE = 500;
    private static final int KILO = 1 << 10;

    private Reading() {}

    /** Measures everything and prints it. */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "read");
        try (var bench = new ReadingBench(folder)) {
            var samples = bench.samples();
            var made = bench.made();
            var all = Stream.concat(samples.stream(), made.stream()).toList();
            for (var proof : all) {
                var _ = bench.measure(proof); // for the compilers, and the disk's cache
            }
            legend();
            compare(bench, samples.size() + " samples that open everywhere", samples);
            compare(bench, made.size() + " letters made here", made);
            soak(bench, all);
        } finally {
            delete(folder);
        }
    }

    private static void legend() {
        say("ours      text of all pages and the first page at 100 dpi, a warm child, opened anew");
        say("poppler   pdftotext and pdftoppm -r 100 -f 1 -l 1 -png, a process each");
        say("qpdf      qpdf --check, a process");
    }

    private static void compare(ReadingBench bench, String title, List<Proof> proofs)
            throws Exception {
        var read = new ArrayList<ReadingBench.Reading>();
        for (var proof : proofs) {
            read.add(bench.measure(proof));
        }
        say("");
        say("Milliseconds a file, " + title);
        row("", "ours", "pdftotext", "pdftoppm", "qpdf", "/poppler", "/qpdf");
        line("median", read, Reading::middle);
        line("mean", read, Reading::mean);
        read.stream()
                .sorted((a, b) -> Double.compare(share(b), share(a)))
                .limit(5)
                .forEach(r -> say("  slowest   %.1f  %s".formatted(share(r), r.name())));
    }

    private static double share(ReadingBench.Reading reading) {
        return (double) reading.ours() / (reading.text() + reading.paint());
    }

    /** A figure of many. */
    private interface Figure {
        double of(List<ReadingBench.Reading> read, ToLongFunction<ReadingBench.Reading> what);
    }

    private static double middle(
            List<ReadingBench.Reading> read, ToLongFunction<ReadingBench.Reading> what) {
        return median(read, what);
    }

    private static double mean(
            List<ReadingBench.Reading> read, ToLongFunction<ReadingBench.Reading> what) {
        return read.stream().mapToLong(what).average().orElse(0);
    }

    private static void line(String name, List<ReadingBench.Reading> read, Figure figure) {
        var ours = figure.of(read, ReadingBench.Reading::ours);
        var qpdf = figure.of(read, ReadingBench.Reading::check);
        row(
                name,
                millis(ours),
                millis(figure.of(read, ReadingBench.Reading::text)),
                millis(figure.of(read, ReadingBench.Reading::paint)),
                millis(qpdf),
                ratio(ours, figure.of(read, r -> r.text() + r.paint())),
                ratio(ours, qpdf));
    }

    private static void soak(ReadingBench bench, List<Proof> proofs) throws IOException {
        say("");
        say(
                SOAK
                        + " files judged and read, by one reader; memory in KB, the heap after a collection");
        row("files", "heap", "child", "child's no");
        for (var i = 0; i <= SOAK; i++) {
            bench.file(proofs.get(i % proofs.size()));
            if (i % PACE == 0) {
                var held = bench.held(i);
                row(i, held.heap() / KILO, held.child() / KILO, held.childPid());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
