package fr.carnetderefus.cli;

import org.jspecify.annotations.Nullable;

/** Asks a person for a passphrase without showing it. */
@FunctionalInterface
public interface PassphrasePrompt {
    /** The answer, the caller's to wipe; null where there is nobody to ask. */
    char @Nullable [] ask(String question);

    /** Asks on the console, when a person sits at it. */
    @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where nobody sits
    static PassphrasePrompt ofConsole() {
        return question -> {
            var console = System.console();
            return console == null || !console.isTerminal()
                    ? null
                    : console.readPassword("%s ", question);
        };
    }
}
