package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.LightCarnet;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SignedRules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Calls commands on one carnet in a folder, as a script would. */
final class Shell {
    static final String TODAY = "2026-11-23";
    static final String PASSPHRASE = "un cheval à bascule";

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Path PDFS = Path.of("src/test/resources/samples/pdf/files");

    private final Path folder;
    private final PassphrasePrompt prompt;

    Shell(Path folder) {
        this(folder, question -> null);
    }

    private Shell(Path folder, PassphrasePrompt prompt) {
        this.folder = folder;
        this.prompt = prompt;
        write("passphrase", PASSPHRASE + "\n");
    }

    /** The same folder with somebody at the console. */
    Shell with(PassphrasePrompt other) {
        return new Shell(folder, other);
    }

    /** What one call gave. */
    record Result(int code, String out, String err) {
        Result expect(int expected) {
            assertEquals(expected, code, () -> "out: " + out + "\nerr: " + err);
            return this;
        }

        /** The one line printed. */
        String line() {
            return out.strip();
        }
    }

    /** The carnet itself, for what no command does. */
    Register open() throws CarnetException {
        return Carnets.shipped(CLOCK).open(carnet(), PASSPHRASE.toCharArray());
    }

    Path carnet() {
        return folder.resolve("famille.carnet");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    static String pdf(String name) {
        return PDFS.resolve(name).toString();
    }

    Path write(String name, String content) {
        try {
            return Files.writeString(path(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command on the carnet, with the passphrase from its file. */
    Result on(String command, String... more) {
        return piped("", command, more);
    }

    /** The same with something on standard input. */
    Result piped(String in, String command, String... more) {
        var args = new ArrayList<>(List.of(command.split(" ", -1)));
        args.add(carnet().toString());
        args.addAll(List.of(more));
        args.addAll(List.of("--passphrase-file", path("passphrase").toString()));
        return call(in, args.toArray(String[]::new));
    }

    /** Expects a sentence, no stack trace, and a carnet that is as it was, byte for byte. */
    Result refused(int code, String command, String... more) {
        return unchanged(() -> on(command, more).expect(code));
    }

    /** The same for a command that only looks: it is not refused. */
    Result looked(String command, String... more) {
        var before = bytes();
        var result = on(command, more).expect(0);
        assertArrayEquals(before, bytes(), "the carnet changed");
        return result;
    }

    Result refusedPiped(int code, String in, String command, String... more) {
        return unchanged(() -> piped(in, command, more).expect(code));
    }

    private Result unchanged(Supplier<Result> call) {
        var before = bytes();
        var result = call.get();
        assertArrayEquals(before, bytes(), "the carnet changed");
        assertFalse(result.err().isBlank(), "no sentence");
        assertFalse(result.err().contains("Exception"), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        return result;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(carnet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command as given. */
    Result call(String in, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code =
                Commands.run(
                        args,
                        new Terminal(
                                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                                new PrintStream(out, false, StandardCharsets.UTF_8),
                                new PrintStream(err, false, StandardCharsets.UTF_8),
                                prompt,
                                Locale.FRANCE,
                                CLOCK,
                                SignedRules.in(folder.resolve("rules")),
                                false));
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** With a carnet that opens at once; the command that makes one has tests of its own. */
    Shell created() {
        LightCarnet.create(Carnets.shipped(CLOCK), carnet(), PASSPHRASE.toCharArray());
        return this;
    }

    /** Adds a person and gives their id. */
    String add(String given, String family, String born, String kind, String... more) {
        var args = new ArrayList<String>();
        args.addAll(List.of("--given", given, "--family", family, "--born", born, "--kind", kind));
        args.addAll(List.of(more));
        return on("person add", args.toArray(String[]::new)).expect(0).line();
    }
}
