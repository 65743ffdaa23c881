package fr.carnetderefus.cli;

import fr.carnetderefus.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The commands as picocli has them, with their help texts in one language. Every value is taken as
 * text here: {@link Given} gives it its type, so that complaints are in the person's language.
 */
final class CommandTree {
    /** What it is called by where it is installed; carnet-de-refus is the window. */
    static final String PROGRAM = "carnet";

    private final Texts texts;
    private final boolean stdin;

    /**
     * @param stdin whether a JSON object brings what the line leaves out, so that nothing but the
     *     carnet's file is required on it
     */
    CommandTree(Texts texts, boolean stdin) {
        this.texts = texts;
        this.stdin = stdin;
    }

    CommandLine of(List<Command> commands) {
        var root = spec(CommandSpec.create(), PROGRAM, "root");
        exitCodes(root);
        var groups = new HashMap<String, CommandSpec>();
        for (var command : commands) {
            var words = command.name().split(" ", 2);
            if (words.length == 1) {
                root.addSubcommand(command.name(), leaf(command, command.name()));
            } else {
                groups.computeIfAbsent(words[0], word -> group(root, word))
                        .addSubcommand(words[1], leaf(command, words[1]));
            }
        }
        return new CommandLine(root)
                .setExpandAtFiles(false) // a note may begin with @
                .setInterpolateVariables(false)
                .setUsageHelpWidth(100);
    }

    private CommandSpec group(CommandSpec root, String word) {
        var group = spec(CommandSpec.create(), word, word);
        root.addSubcommand(word, group);
        return group;
    }

    private CommandSpec leaf(Command command, String word) {
        var spec = CommandSpec.wrapWithoutInspection(command);
        var index = 0;
        for (var param : command.params()) {
            if (param.positional()) {
                spec.addPositional(positional(param, index++));
            } else if (param.shape() != Param.Shape.PIPED) {
                spec.addOption(option(param));
            }
        }
        if (takesJson(command)) {
            spec.addOption(option(Param.STDIN));
        }
        return spec(spec, word, command.name().replace(' ', '-'));
    }

    static boolean takesJson(Command command) {
        return command.params().stream().anyMatch(Param::fromJson);
    }

    private CommandSpec spec(CommandSpec spec, String name, String key) {
        spec.name(name)
                .addOption(option(Param.LANG))
                .addOption(
                        OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description(description("help"))
                                .build())
                .addOption(
                        OptionSpec.builder("-V", "--version")
                                .versionHelp(true)
                                .description(description("version"))
                                .build());
        spec.usageMessage()
                .description(escaped(texts.get("cli.command." + key)))
                .synopsisHeading(texts.get("cli.heading.usage") + " ")
                .synopsisSubcommandLabel(texts.get("cli.label.command"))
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n" + texts.get("cli.heading.commands") + "%n")
                .sortOptions(false)
                .sortSynopsis(false);
        return spec;
    }

    private void exitCodes(CommandSpec root) {
        var codes = new LinkedHashMap<String, String>();
        for (var code : List.of("0", "1", "2")) {
            codes.put(code, escaped(texts.get("cli.exit." + code)));
        }
        root.usageMessage()
                .exitCodeListHeading("%n" + texts.get("cli.heading.exit") + "%n")
                .exitCodeList(codes);
    }

    private OptionSpec option(Param param) {
        var option =
                OptionSpec.builder("--" + param.name())
                        .description(description(param.help()))
                        .required(param.required() && !(stdin && param.fromJson()));
        return switch (param.shape()) {
            case FLAG -> option.type(boolean.class).arity("0").build();
            case LIST, PAIRS ->
                    option.type(List.class)
                            .auxiliaryTypes(String.class)
                            .arity("1")
                            .paramLabel(param.label(texts))
                            .build();
            case VALUE, POSITION, WORDS, SEVERAL, PIPED ->
                    option.type(String.class).arity("1").paramLabel(param.label(texts)).build();
        };
    }

    private PositionalParamSpec positional(Param param, int index) {
        var several = param.shape() == Param.Shape.WORDS || param.shape() == Param.Shape.SEVERAL;
        var from = !param.required() || (stdin && param.fromJson()) ? "0" : "1";
        var builder =
                PositionalParamSpec.builder()
                        .index(several ? index + "..*" : Integer.toString(index))
                        .arity(several ? from + "..*" : from.equals("0") ? "0..1" : "1")
                        .paramLabel(param.label(texts))
                        .description(description(param.help()));
        return several
                ? builder.type(List.class).auxiliaryTypes(String.class).build()
                : builder.type(String.class).build();
    }

    private String description(String name) {
        return escaped(texts.get("cli.option." + name));
    }

    /** Picocli takes descriptions for formats. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
