package fr.carnetderefus.bench;

import static fr.carnetderefus.bench.Figures.say;

import fr.carnetderefus.ui.shell.CrowdBench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Watches the pictures of a window with very many people; takes their number as argument. */
public final class Crowded {
    private static final int WARM = 4;
    private static final double MILLI = 1e6;
    private static final long LONG = 50_000_000;

    private Crowded() {}

    private interface Doing {
        List<Long> pauses(CrowdBench bench) throws Exception;
    }

    /** Measures everything and prints it. */
    public static void main(String[] args) throws Exception {
        var people = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "crowd");
        try (var bench = CrowdBench.open(folder, people)) {
            say(people + " people: pauses between two pictures, milliseconds, once warm");
            Figures.row("", "pictures", "median", "99 %", "longest", "> 50 ms");
            watch("idle", bench, CrowdBench::idle);
            watch("scroll", bench, CrowdBench::scroll);
            watch("search", bench, CrowdBench::search);
            watch("sort", bench, CrowdBench::sort);
            watch("views", bench, CrowdBench::views);
            watch("choose", bench, CrowdBench::chooseAll);
            watch("let go", bench, CrowdBench::letGo);
        } finally {
            Files.deleteIfExists(folder.resolve("settings.properties"));
            Files.deleteIfExists(folder);
        }
        System.exit(0);
    }

    private static void watch(String name, CrowdBench bench, Doing doing) throws Exception {
        for (var i = 0; i < WARM; i++) {
            doing.pauses(bench); // for the compilers
        }
        var sorted = doing.pauses(bench).stream().sorted().toList();
        Figures.row(
                name,
                sorted.size(),
                millis(sorted.get(sorted.size() / 2)),
                millis(sorted.get(sorted.size() * 99 / 100)),
                millis(sorted.getLast()),
                sorted.stream().filter(p -> p > LONG).count());
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / MILLI);
    }
}
