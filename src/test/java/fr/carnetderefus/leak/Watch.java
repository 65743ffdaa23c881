package fr.carnetderefus.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What other programs of the computer can see of a running one and of its children: how they were
 * called, and what the Java machine tells of itself in a file of its own, which it puts into the
 * system's temporary folder whatever its properties say.
 */
final class Watch {
    /** Not a property: the Java machine does not ask them either. */
    private static final Path SHARED = Path.of("/tmp");

    private final Map<String, byte[]> seen = new TreeMap<>();

    /** Looks once. */
    void look(ProcessHandle process) throws IOException {
        for (var each : Stream.concat(Stream.of(process), process.descendants()).toList()) {
            see(each);
        }
    }

    private void see(ProcessHandle process) throws IOException {
        var pid = Long.toString(process.pid());
        var proc = Path.of("/proc", pid);
        var call = read(proc.resolve("cmdline")).or(() -> called(process));
        call.ifPresent(bytes -> seen.put("call " + pid + " " + text(bytes), bytes));
        read(proc.resolve("environ"))
                .ifPresent(bytes -> seen.put("environment of " + text(call.orElse(bytes)), bytes));
        if (Files.isDirectory(SHARED)) {
            try (var folders = Files.newDirectoryStream(SHARED, "hsperfdata_*")) {
                for (var folder : folders) {
                    read(folder.resolve(pid))
                            .ifPresent(bytes -> seen.put("hsperfdata of " + pid, bytes));
                }
            }
        }
    }

    private static Optional<byte[]> called(ProcessHandle process) {
        return process.info().commandLine().map(c -> c.getBytes(StandardCharsets.UTF_8));
    }

    /** What ends while it is looked at has nothing left to see. */
    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file)).filter(bytes -> bytes.length > 0);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ');
    }

    /** All that was seen, by what it is. */
    Map<String, byte[]> seen() {
        return seen;
    }

    /** Whether a program called so was among those seen. */
    boolean sawCalled(Class<?> main) {
        return seen.keySet().stream()
                .anyMatch(k -> k.startsWith("call ") && k.contains(main.getName()));
    }
}
