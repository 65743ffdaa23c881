package fr.carnetderefus.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.carnetderefus.app.MadeUpBus;
import fr.carnetderefus.app.Main;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real program and the processes it starts, through its main job under {@code strace}: nothing
 * is connected, bound, listened to or sent over the internet. See {@link Calls} for the one thing
 * that the Java runtime asks the kernel.
 */
@EnabledOnOs(OS.LINUX)
class SilenceTest {
    @TempDir Path root;
    private Premises premises;
    private Path trace = Path.of("");
    private int commands;

    @BeforeEach
    void furnish() throws Exception {
        premises = Premises.in(root);
        trace = root.resolve("trace");
        assumeTrue(isTraceable(), "no strace, or it may not trace here");
    }

    private boolean isTraceable() throws InterruptedException {
        try {
            return tracing("true").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private ProcessBuilder tracing(String... command) {
        return tracing(new ProcessBuilder(command));
    }

    private ProcessBuilder tracing(ProcessBuilder builder) {
        var command =
                new ArrayList<>(
                        List.of(
                                "strace",
                                "-f",
                                "--seccomp-bpf",
                                "-e",
                                "trace=%network",
                                "-o",
                                trace + "." + commands++));
        command.addAll(builder.command());
        return builder.command(command);
    }

    @Test
    void theSearchFindsWhatIsSent() throws Exception {
        assertEquals(0, tracing("bash", "-c", "echo x > /dev/udp/127.0.0.1/9").start().waitFor());
        assertTrue(!Calls.sending(Files.readAllLines(traces().getLast())).isEmpty());
    }

    @Test
    void whatTheRuntimeAsksIsAllowedAlsoInTwoLines() {
        var asked = "7926  socket(AF_INET, SOCK_STREAM, IPPROTO_IP";
        assertEquals(
                List.of(), Calls.sending(List.of(asked + ") = 9", asked + " <unfinished ...>")));
        var used = "7926  connect(9, {sa_family=AF_INET, sin_port=htons(80)} <unfinished ...>";
        assertEquals(List.of(used), Calls.sending(List.of(used)));
    }

    @Test
    void commandsAndTheWindowSendNothing() throws Exception {
        var person = carnetWithOne();
        run(
                "{\"codes\":{\"%s\":\"%s\"}}".formatted(person, Markers.CODE),
                "notice",
                "--sent",
                "2026-11-03",
                "--by",
                "letter");
        run("", "proof add", "--person", person, premises.pdf().toString());
        run("", "dossier", "--person", person, root.resolve("dossier.pdf").toString());
        run("", "backup", Files.createDirectory(root.resolve("backups")).toString());
        run("", "verify");
        window();
        for (var file : traces()) {
            var lines = Files.readAllLines(file);
            assertEquals(List.of(), Calls.sending(lines), file.toString());
            assertTrue(lines.stream().anyMatch(l -> l.contains("exited")), "nothing was traced");
        }
    }

    private String carnetWithOne() throws Exception {
        run("", "create");
        return run(
                        """
                        {"given":"%s","family":"%s","born":"1978-12-03","kind":"adult"}
                        """
                                .formatted(Markers.GIVEN, Markers.FAMILY),
                        "person add")
                .strip();
    }

    private List<Path> traces() throws IOException {
        try (var files = Files.list(root)) {
            return files.filter(f -> f.toString().startsWith(trace.toString())).sorted().toList();
        }
    }

    private String run(String json, String name, String... more) throws Exception {
        var args = new ArrayList<>(List.of(name.split(" ", -1)));
        args.add(premises.carnet().toString());
        args.addAll(List.of(more));
        args.addAll(List.of("--passphrase-file", premises.passphrase().toString()));
        if (!json.isEmpty()) {
            args.add("--stdin");
        }
        var out = root.resolve("out");
        var process =
                tracing(premises.java(Main.class, args))
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        try {
            try (var in = process.getOutputStream()) {
                in.write(json.getBytes(StandardCharsets.UTF_8));
            }
            assertTrue(process.waitFor(3, TimeUnit.MINUTES), name + " does not end");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> name + ": " + read(out));
        return Files.readString(out);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void thatTheMachineSleepsIsHeardOnASocketThatIsAFile() throws Exception {
        assertTrue(!carnetWithOne().isEmpty());
        try (var bus = MadeUpBus.in(root)) {
            var session = premises.java(WindowSession.class, List.of(premises.carnet().toString()));
            session.environment().put("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
            window(
                    session,
                    () -> {
                        assertTrue(bus.says().startsWith("held: Carnet de refus"));
                        bus.tell("sleep");
                        assertEquals("released", bus.says());
                    });
        }
        var lines = Files.readAllLines(traces().getLast());
        assertEquals(List.of(), Calls.leaving(lines));
        var bus = root.resolve("bus").toString();
        assertTrue(Calls.connections(lines).stream().anyMatch(line -> line.contains(bus)));
    }

    private interface Meanwhile {
        void act() throws Exception;
    }

    /** Unlocked, searched in and closed by a hand beside it. */
    private void window() throws Exception {
        window(premises.java(WindowSession.class, List.of(premises.carnet().toString())), () -> {});
    }

    private void window(ProcessBuilder session, Meanwhile open) throws Exception {
        var window = tracing(session).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            assertEquals("open", window.inputReader(StandardCharsets.UTF_8).readLine());
            open.act();
            try (var in = window.getOutputStream()) {
                in.write('\n');
            }
            assertTrue(window.waitFor(3, TimeUnit.MINUTES), "it does not end");
            assertEquals(0, window.exitValue());
        } finally {
            window.descendants().forEach(ProcessHandle::destroyForcibly);
            window.destroyForcibly();
        }
    }
}
