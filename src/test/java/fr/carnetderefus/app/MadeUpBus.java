package fr.carnetderefus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A real bus, with a made-up logind and a made-up screen saver on it. */
public final class MadeUpBus implements AutoCloseable {
    private static final int LONG_SECONDS = 60;
    private static final String PYTHON = "/usr/bin/python3";

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final String address;
    private final Process bus;
    private final Process login;

    private MadeUpBus(Path folder, String... how) throws IOException {
        address = "unix:path=" + folder.resolve("bus");
        bus =
                new ProcessBuilder(
                                "dbus-daemon",
                                "--session",
                                "--nofork",
                                "--print-address",
                                "--address=" + address)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Objects.requireNonNull(bus.inputReader().readLine(), "it did not start");
        var command = new ArrayList<>(List.of(PYTHON, "src/test/python/fake_login.py"));
        command.addAll(List.of(how));
        var builder = new ProcessBuilder(command);
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", address);
        login = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var reader = new Thread(() -> login.inputReader().lines().forEach(said::add));
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts it; its socket lies in the folder.
     *
     * @param how options of {@code fake_login.py}
     */
    public static MadeUpBus in(Path folder, String... how)
            throws IOException, InterruptedException {
        assumeTrue(runs("dbus-daemon", "--version"), "no dbus-daemon here");
        assumeTrue(runs(PYTHON, "-c", "import gi"), "no python3-gi here");
        var made = new MadeUpBus(folder, how);
        assertEquals("ready", made.says());
        return made;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it is. */
    public String address() {
        return address;
    }

    /** Makes it tell something: a word of {@code fake_login.py}. */
    public void tell(String word) throws IOException {
        login.outputWriter().write(word + "\n");
        login.outputWriter().flush();
    }

    /** What it says next of those who listen to it; waits for it. */
    public String says() throws InterruptedException {
        return Objects.requireNonNullElse(said.poll(LONG_SECONDS, TimeUnit.SECONDS), "nothing");
    }

    /** Whether it has nothing to say, and does not find something in a moment. */
    boolean isSilent(int millis) throws InterruptedException {
        return said.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    @Override
    public void close() {
        // not by Process, which would close what the reader still reads
        login.toHandle().destroyForcibly();
        bus.toHandle().destroyForcibly();
    }
}
