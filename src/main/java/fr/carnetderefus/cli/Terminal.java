package fr.carnetderefus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What a command reads from and speaks to.
 *
 * @param locale the language of the system, which serves unless {@code --lang} says otherwise
 * @param clock tells today, unless {@code --today} does
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        PassphrasePrompt prompt,
        Locale locale,
        Clock clock) {

    /** This process's own, in UTF-8 whatever the system's character set. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                PassphrasePrompt.ofConsole(),
                Locale.getDefault(),
                Clock.system(ZoneId.systemDefault()));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
