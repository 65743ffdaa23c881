package fr.carnetderefus.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Work in a process of its own: nothing loaded, nothing compiled. */
final class Fresh {
    private Fresh() {}

    /** Java again, on our own classes. */
    static List<String> java(List<String> options, Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(property("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", property("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What a process says in one line. */
    static String said(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** One unlocking. */
    static Unlock measure(Path file) throws IOException {
        return parse(said(java(List.of(), Main.class, file.toString())));
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
