package fr.carnetderefus.bench;

import static fr.carnetderefus.bench.Figures.row;
import static fr.carnetderefus.bench.Figures.say;

import fr.carnetderefus.ui.shell.WindowBench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files 500 letters in a window and watches its pictures, gives it all samples, then files
 * thousands for the memory's sake. Takes the number of these as argument; run it with a small heap.
 */
public final class Filings {
    private static final int ROUND = 500;
    private static final int IDLE_MILLIS = 5_000;
    private static final int MEGA = 1 << 20;
    private static final double MILLI = 1e6;
    private static final long FRAME = 16_666_667;
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private Filings() {}

    /** Measures everything and prints it. */
    public static void main(String[] args) throws Exception {
        var soak = args.length == 0 ? 5_000 : Integer.parseInt(args[0]);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "file");
        try (var bench = WindowBench.open(folder)) {
            say("The largest heap: " + Runtime.getRuntime().maxMemory() / MEGA + " MB");
            smooth(bench);
            samples(bench);
            soak(bench, soak);
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void smooth(WindowBench bench) throws Exception {
        bench.read(bench.letters(0, ROUND / 5)); // for the compilers
        bench.fileCertain();
        bench.clear();
        say("");
        say("Pauses between two pictures of the window, milliseconds, at 60 a second 16.7");
        row("", "pictures", "median", "99 %", "longest", "> 2 frames");
        pauses("idle", bench.idle(IDLE_MILLIS));
        pauses("reading", bench.read(bench.letters(ROUND, ROUND)));
        pauses("filing", bench.fileCertain());
        say(bench.results());
        bench.clear();
    }

    private static void pauses(String name, List<Long> pauses) {
        var sorted = pauses.stream().sorted().toList();
        row(
                name,
                sorted.size(),
                millis(sorted.get(sorted.size() / 2)),
                millis(sorted.get(sorted.size() * 99 / 100)),
                millis(sorted.getLast()),
                sorted.stream().filter(p -> p > 2 * FRAME + FRAME / 2).count());
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / MILLI);
    }

    private static void samples(WindowBench bench) throws Exception {
        say("");
        say("All samples dropped on the window");
        bench.readOfOne(SAMPLES);
        say("read   " + bench.results());
        var filed = bench.fileAll();
        say("filed  " + bench.results() + ", " + filed + " new in the archive");
        bench.clear();
    }

    private static void soak(WindowBench bench, int count) throws Exception {
        say("");
        say("Memory in MB, the heap after a collection");
        row("filed", "heap", "process", "children");
        memory(bench);
        for (var done = 0; done < count; done += ROUND) {
            var letters = bench.letters(2 * ROUND + done, ROUND);
            bench.read(letters);
            bench.fileCertain();
            bench.clear();
            delete(letters);
            memory(bench);
        }
    }

    private static void memory(WindowBench bench) throws Exception {
        Thread.sleep(200);
        var heap = ManagementFactory.getMemoryMXBean();
        heap.gc();
        var self = ProcessHandle.current();
        var all = Memory.of(self);
        var children = self.descendants().mapToLong(Memory::of).max().orElse(0);
        row(
                bench.filed(),
                heap.getHeapMemoryUsage().getUsed() / MEGA,
                (all - children) / 1024,
                children / 1024);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
