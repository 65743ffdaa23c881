package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.text.Message;
import fr.carnetderefus.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.List;

/** Says in the person's language what went wrong. */
record Complaints(Texts texts) {
    /** What picocli found wrong. Its own sentences are English, and quote values. */
    String of(CommandLine.ParameterException e) {
        return texts.get(
                switch (e) {
                    case CommandLine.UnmatchedArgumentException unmatched -> of(unmatched);
                    case CommandLine.MissingParameterException missing ->
                            Message.of("cli.usage.missing", shown(missing.getMissing()));
                    case CommandLine.OverwrittenOptionException twice ->
                            Message.of("cli.usage.twice", shown(List.of(twice.getOverwritten())));
                    default -> Message.of("cli.usage.other");
                });
    }

    private static Message of(CommandLine.UnmatchedArgumentException e) {
        // no more than the option's name, even where its value hangs on it
        var first = e.getUnmatched().getFirst().replaceFirst("=.*", "");
        if (first.startsWith("-")) {
            return Message.of("cli.usage.unknown-option", first);
        }
        return e.getCommandLine().getSubcommands().isEmpty()
                ? Message.of("cli.usage.unexpected")
                : Message.of("cli.usage.unknown-command", first);
    }

    private String shown(List<ArgSpec> args) {
        return texts.list(args.stream().map(Complaints::shown).toList());
    }

    private static String shown(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** Why the carnet refused. */
    String of(CarnetException e) {
        var args = e.args().stream().map(texts.days()::readable).toArray(Object[]::new);
        return texts.get("error." + Texts.word(e.reason()), args);
    }
}
