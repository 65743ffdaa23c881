package fr.carnetderefus.cli;

import fr.carnetderefus.register.KeptRules;
import fr.carnetderefus.settings.SettingsFile;

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
 * @param rules what was brought of newer procedure files
 * @param isWatched whether somebody sits before it, and sees how far a long job is
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        PassphrasePrompt prompt,
        Locale locale,
        Clock clock,
        KeptRules rules,
        boolean isWatched) {

    /** This process's own, in UTF-8 whatever the system's character set. */
    @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where nobody sits
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                PassphrasePrompt.ofConsole(),
                Locale.getDefault(),
                Clock.system(ZoneId.systemDefault()),
                new KeptRules(SettingsFile.ofSystem().rules()),
                System.console() != null && System.console().isTerminal());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
