package fr.carnetderefus.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** One unlocking in a process of its own: nothing loaded, nothing compiled. */
final class Fresh {
    private Fresh() {}

    static Unlock measure(Path file) throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(property("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                property("java.class.path"),
                                Main.class.getName(),
                                file.toString())
                        .redirectError(Redirect.INHERIT)
                        .start();
        try (var out = process.getInputStream()) {
            return parse(new String(out.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    static String line(Unlock unlock) {
        return LongStream.of(
                        unlock.floor(),
                        unlock.journal(),
                        unlock.open(),
                        unlock.home(),
                        unlock.key())
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }

    private static Unlock parse(String line) {
        var figures = line.split(" ", -1);
        return new Unlock(
                Long.parseLong(figures[0]),
                Long.parseLong(figures[1]),
                Long.parseLong(figures[2]),
                Long.parseLong(figures[3]),
                Long.parseLong(figures[4]));
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }
}
