package fr.carnetderefus.bench;

import static fr.carnetderefus.bench.Figures.median;
import static fr.carnetderefus.bench.Figures.millis;
import static fr.carnetderefus.bench.Figures.row;
import static fr.carnetderefus.bench.Figures.say;

import fr.carnetderefus.proof.ReadingBench;
import fr.carnetderefus.proof.ReadingBench.First;
import fr.carnetderefus.proof.ReadingBench.Proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long one waits, once warm, from opening a proof to its first page as wide as the window. */
public final class FirstPage {
    /** What the pages have of a window 1024 pixels wide. */
    private static final int WIDTH = 700;

    private static final int ROUNDS = 5;
    private static final int SLOWEST = 12;
    private static final double GOAL_NANOS = 100e6;

    private FirstPage() {}

    /** Measures everything and prints it. */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "first");
        try (var bench = new ReadingBench(folder)) {
            var samples = bench.accepted();
            for (var proof : samples) {
                var _ = bench.first(proof, WIDTH); // for the compilers
            }
            var found = new ArrayList<First>();
            for (var proof : samples) {
                found.add(middle(bench, proof));
            }
            tell(found);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static First middle(ReadingBench bench, Proof proof) {
        var rounds = new ArrayList<First>();
        for (var i = 0; i < ROUNDS; i++) {
            rounds.add(bench.first(proof, WIDTH));
        }
        rounds.sort(Comparator.comparingLong(First::all));
        return rounds.get(ROUNDS / 2);
    }

    private static void tell(List<First> found) {
        var within = found.stream().filter(f -> f.all() <= GOAL_NANOS).count();
        say(
                "Milliseconds from opening to the first page, "
                        + WIDTH
                        + " px wide, middle of "
                        + ROUNDS);
        say(found.size() + " accepted samples, " + within + " within 100 ms");
        row("", "sizes", "painting", "both");
        row(
                "median",
                millis(median(found, First::sizes)),
                millis(median(found, First::paint)),
                millis(median(found, First::all)));
        found.stream()
                .sorted(Comparator.comparingLong(First::all).reversed())
                .limit(SLOWEST)
                .forEach(f ->
                        say(
                                "  %s  %s + %s%s"
                                        .formatted(
                                                f.name(),
                                                millis((double) f.sizes()),
                                                millis((double) f.paint()),
                                                f.shown() ? "" : "  (not shown)")));
    }
}
