package fr.carnetderefus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes take of the machine's memory, as Linux counts it. */
final class Memory {
    private static final String RESIDENT = "VmRSS:";

    private final Thread thread;
    private volatile long peak;

    private Memory() {
        thread = Thread.ofPlatform().daemon().start(this::run);
    }

    /** Kilobytes that a process and those it started take now. */
    static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::alone)
                .sum();
    }

    private static long alone(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(l -> l.startsWith(RESIDENT))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it has ended
        }
    }

    /** Watches what those take that this process starts. */
    static Memory watch() {
        return new Memory();
    }

    private void run() {
        try {
            while (true) {
                var now = ProcessHandle.current().descendants().mapToLong(Memory::alone).sum();
                peak = Math.max(peak, now);
                Thread.sleep(10);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The most there was. */
    long stop() {
        thread.interrupt();
        return peak;
    }
}
