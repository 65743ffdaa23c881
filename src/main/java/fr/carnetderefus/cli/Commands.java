package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.text.Build;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.Optional;

/** The door to everything the program does without a window. */
public final class Commands {
    /** Done. */
    public static final int DONE = 0;

    /** Refused, with a sentence on standard error. */
    public static final int REFUSED = 1;

    /** Called in a way it does not understand. */
    public static final int USAGE = 2;

    static final List<Command> ALL =
            List.of(
                    new CreateCommand(),
                    new PersonAddCommand(),
                    new PersonAmendCommand(),
                    new PersonRemoveCommand(),
                    new ExportCommand(),
                    new ImportCommand(),
                    new NoticeCommand(),
                    new MethodCommand(),
                    new DecideCommand(),
                    new AttemptCommand(),
                    new RequestCommand(),
                    new NoteCommand(),
                    new RemindCommand(),
                    new MeasureRenewCommand(),
                    new ProofAddCommand(),
                    new ProofExportCommand(),
                    new ProofExportAllCommand(),
                    new ProofListCommand(),
                    new ProofTextCommand(),
                    new ProofChangeCommand(),
                    new ProofSuggestCommand(),
                    new ProofGiveBackCommand(),
                    new NirCommand(),
                    new ListCommand(),
                    new WhyCommand(),
                    new NextCommand(),
                    new StatsCommand(),
                    new CalendarCommand(),
                    new HoursCommand(),
                    new PaperCommand(),
                    new ReportCommand(),
                    new DossierCommand(),
                    new CheckDossierCommand(),
                    new RulesCommand(),
                    new UndoCommand(),
                    new VerifyCommand(),
                    new PassphraseListCommand(),
                    new PassphraseAddCommand(),
                    new PassphraseNameCommand(),
                    new PassphraseChangeCommand(),
                    new PassphraseRemoveCommand(),
                    new RecoveryMakeCommand(),
                    new RecoveryShowCommand(),
                    new RecoveryProveCommand(),
                    new RecoveryOpenCommand(),
                    new RecoveryRemoveCommand(),
                    new BackupCommand(),
                    new RestoreCommand(),
                    new MergeCommand(),
                    new EraseCommand(),
                    new CodePurgeCommand(),
                    new ProcedureListCommand(),
                    new ProcedureTakeCommand(),
                    new ProcedureDropCommand());

    private final Terminal terminal;
    private final Texts texts;

    private Commands(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    /** Runs one command on this process's own terminal, and gives its exit code. */
    public static int run(String... args) {
        return run(args, Terminal.ofProcess());
    }

    /**
     * Runs one command.
     *
     * @return {@link #DONE}, {@link #REFUSED} or {@link #USAGE}; it never throws
     */
    public static int run(String[] args, Terminal terminal) {
        var language = language(args);
        var texts = Texts.in(language.orElse(Language.nearest(terminal.locale())));
        var code = new Commands(terminal, texts).run(List.of(args));
        terminal.err().flush();
        // a full disk or a closed pipe: what was to be said did not arrive
        return terminal.out().checkError() && code == DONE ? REFUSED : code;
    }

    /** The language asked for, wherever on the line: help texts need it before all else. */
    private static Optional<Language> language(String[] args) {
        var option = "--" + Param.LANG.name();
        for (var i = 0; i < args.length; i++) {
            var next = i + 1 < args.length ? args[i + 1] : "";
            var value = args[i].equals(option) ? option + "=" + next : args[i];
            for (var language : Language.values()) {
                if (value.equals(option + "=" + language.code())) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    private int run(List<String> args) {
        var line = new CommandTree(texts, args.contains("--" + Param.STDIN.name())).of(ALL);
        try {
            return run(deepest(line.parseArgs(args.toArray(String[]::new))));
        } catch (CommandLine.ParameterException e) {
            return usage(e.getCommandLine(), new Complaints(texts).of(e));
        } catch (RefusedException e) {
            return refused(texts.get(e.sentence()));
        } catch (CarnetException e) {
            return refused(new Complaints(texts).of(e));
        } catch (RuntimeException | Error e) {
            // the last resort: what is known of it may be personal, so none of it is said
            return refused(texts.get("error.unexpected"));
        }
    }

    private static ParseResult deepest(ParseResult parsed) {
        var deepest = parsed;
        while (deepest.hasSubcommand()
                && !deepest.isUsageHelpRequested()
                && !deepest.isVersionHelpRequested()) {
            deepest = deepest.subcommand();
        }
        return deepest;
    }

    private int run(ParseResult parsed) throws CarnetException, RefusedException {
        var spec = parsed.commandSpec();
        if (parsed.isUsageHelpRequested()) {
            terminal.out().print(usage(spec.commandLine()));
            return DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.out().println(version());
            return DONE;
        }
        try {
            checkLanguage(parsed);
            if (!(spec.userObject() instanceof Command command)) {
                throw new UsageException("cli.usage.no-command");
            }
            command.run(
                    Call.of(
                            new Input(command, texts).read(parsed, terminal.in()),
                            texts,
                            terminal));
            return DONE;
        } catch (UsageException e) {
            return usage(spec.commandLine(), texts.get(e.sentence()));
        }
    }

    private void checkLanguage(ParseResult parsed) {
        String asked = parsed.matchedOptionValue("--" + Param.LANG.name(), "fr");
        if (!Param.LANG.words().contains(asked)) {
            throw new UsageException(
                    "cli.usage.value", Param.LANG.shown(texts), Param.LANG.label(texts));
        }
    }

    private static String usage(CommandLine line) {
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private int usage(CommandLine line, String complaint) {
        terminal.err().println(Call.plain(complaint));
        terminal.err().println();
        terminal.err().print(usage(line));
        return USAGE;
    }

    private int refused(String sentence) {
        terminal.err().println(Call.plain(sentence));
        return REFUSED;
    }

    private String version() {
        var built = Build.now().version();
        var rules = terminal.rules().procedures().main();
        return texts.get(
                "cli.version",
                built.isEmpty() ? "dev" : built,
                Integer.toString(rules.version()),
                texts.days().day(rules.checked()));
    }
}
