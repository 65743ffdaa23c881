package fr.carnetderefus.cli;

import fr.carnetderefus.text.Texts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A passphrase for as long as it is needed, then wiped. */
final class Passphrase implements AutoCloseable {
    private static final int MAX_BYTES = 1 << 16;

    private final char[] value;

    private Passphrase(char[] value) {
        this.value = value;
    }

    /** From the file if there is one, else asked for. */
    static Passphrase of(Optional<Path> file, Terminal terminal, Texts texts)
            throws RefusedException {
        return file.isPresent()
                ? read(file.get())
                : ask(terminal, texts.get("cli.prompt.passphrase"));
    }

    /** The same for a new carnet: a person at the console is asked twice. */
    static Passphrase ofNew(Optional<Path> file, Terminal terminal, Texts texts)
            throws RefusedException {
        if (file.isPresent()) {
            return read(file.get());
        }
        var first = ask(terminal, texts.get("cli.prompt.new-passphrase"));
        try (var second = ask(terminal, texts.get("cli.prompt.again"))) {
            if (!Arrays.equals(first.value(), second.value())) {
                first.close();
                throw new RefusedException("cli.refused.passphrases-differ");
            }
        }
        return first;
    }

    /** The characters themselves, not a copy; they are gone once this is closed. */
    char[] value() {
        return value;
    }

    private static Passphrase ask(Terminal terminal, String question) throws RefusedException {
        var answer = terminal.prompt().ask(question);
        if (answer == null) {
            throw new RefusedException("cli.refused.nobody-to-ask");
        }
        return new Passphrase(answer);
    }

    /** The first line of a file, without what ends it. */
    private static Passphrase read(Path file) throws RefusedException {
        var bytes = new byte[0];
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES);
            return firstLine(bytes);
        } catch (CharacterCodingException e) {
            throw new RefusedException("cli.refused.passphrase-not-utf8");
        } catch (IOException e) {
            throw new RefusedException(
                    "cli.refused.passphrase-file", String.valueOf(file.getFileName()));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static Passphrase firstLine(byte[] bytes) throws CharacterCodingException {
        var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        try {
            return new Passphrase(firstLine(decoded));
        } finally {
            Arrays.fill(decoded.array(), '\0');
        }
    }

    private static char[] firstLine(CharBuffer text) {
        // some editors put a byte order mark before the first character
        var start = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
        var end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        var line = new char[end - start];
        text.get(text.position() + start, line);
        return line;
    }

    @Override
    public void close() {
        Arrays.fill(value, '\0');
    }
}
