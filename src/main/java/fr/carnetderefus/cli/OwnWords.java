package fr.carnetderefus.cli;

import org.jspecify.annotations.Nullable;

import java.io.Console;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What somebody writes about a person: from standard input as it is, from the terminal, or from the
 * JSON that came instead. Never from the command line, which others on the machine can read.
 */
final class OwnWords {
    static final Param WORDS = Param.piped("words");

    /** Far more than a note may have. */
    private static final int MAX_BYTES = 1 << 16;

    private OwnWords() {}

    /** The words; empty where there are none. */
    static String of(Call call) throws RefusedException {
        var given = call.given();
        if (!given.piped().isEmpty()) {
            return given.text(WORDS).orElse("");
        }
        var console = console(call);
        try {
            return console == null ? read(call) : typed(call, console);
        } catch (CharacterCodingException e) {
            throw new RefusedException("cli.refused.input-not-utf8");
        } catch (IOException e) {
            throw new RefusedException("cli.refused.input");
        }
    }

    /** The console, where somebody sits at it. */
    @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where nobody sits
    private static @Nullable Console console(Call call) {
        var console = System.in.equals(call.terminal().in()) ? System.console() : null;
        return console != null && console.isTerminal() ? console : null;
    }

    private static String read(Call call) throws IOException {
        var bytes = call.terminal().in().readNBytes(MAX_BYTES);
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        // some editors put a byte order mark before the first character
        var words = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return words.replace("\r\n", "\n");
    }

    /** A console has a character set of its own. */
    private static String typed(Call call, Console console) throws IOException {
        call.tell(call.texts().get("cli.prompt.own-words"));
        var words = new StringWriter();
        console.reader().transferTo(words);
        return words.toString();
    }
}
