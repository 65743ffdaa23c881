package fr.carnetderefus.cli;

import fr.carnetderefus.text.Texts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of the man page that the program knows itself: its commands, their options and its exit
 * codes, out of the same lists and bundles as its help. What stands around them is written by hand
 * in the page.
 */
record ManPage(Texts texts) {
    private static final String BEGIN = ".\\\" written by ManPageTest, not by hand: ";
    private static final String END = ".\\\" end\n";

    /** What every command or nearly every one takes: said once. */
    private static final List<Param> SHARED =
            List.of(Param.PASSPHRASE_FILE, Param.STDIN, Param.TODAY, Param.LANG);

    /** A page with these parts as they are now, in place of those that it has. */
    String renew(String page) {
        return part(part(part(page, "commands", commands()), "options", options()), "exit", exit());
    }

    private static String part(String page, String name, String now) {
        var begin = page.indexOf(BEGIN + name + "\n");
        var end = page.indexOf(END, begin);
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException("no place for the " + name);
        }
        var from = begin + BEGIN.length() + name.length() + 1;
        return page.substring(0, from) + now + page.substring(end);
    }

    private String commands() {
        return Commands.ALL.stream().map(this::command).collect(Collectors.joining());
    }

    private String command(Command command) {
        var line =
                ".TP\n"
                        + bold(command.name())
                        + needed(command)
                        + "\n"
                        + text("cli.command." + command.name().replace(' ', '-'));
        var own =
                command.params().stream()
                        .filter(ManPage::isOwn)
                        .map(this::option)
                        .collect(Collectors.joining());
        var piped = piped(command);
        return own.isEmpty() && piped.isEmpty() ? line : line + ".RS\n" + own + piped + ".RE\n";
    }

    /** What comes as JSON alone has no option of its own: its keys. */
    private static String piped(Command command) {
        var keys =
                command.params().stream()
                        .filter(param -> param.shape() == Param.Shape.PIPED)
                        .map(param -> "\"" + param.key() + "\"")
                        .toList();
        return keys.isEmpty() ? "" : ".TP\n" + bold("--stdin") + "\nJSON: " + italic(keys) + "\n";
    }

    private static boolean isOwn(Param param) {
        return !SHARED.contains(param)
                && !param.equals(Param.FILE)
                && param.shape() != Param.Shape.PIPED;
    }

    /** What must be given, and that more may be. */
    private String needed(Command command) {
        var given =
                command.params().stream()
                        .filter(param -> param.positional() || param.required())
                        .map(this::inLine);
        var more = command.params().stream().anyMatch(p -> !p.positional() && !p.required());
        return Stream.concat(given, more ? Stream.of("[...]") : Stream.of())
                .map(word -> " " + word)
                .collect(Collectors.joining());
    }

    private String inLine(Param param) {
        var several = param.shape() == Param.Shape.WORDS || param.shape() == Param.Shape.SEVERAL;
        var value = italic(List.of(param.label(texts))) + (several ? " ..." : "");
        if (!param.positional()) {
            return bold("--" + param.name()) + " " + value;
        }
        return param.required() ? value : "[" + value + "]";
    }

    private String options() {
        var all = SHARED.stream().map(this::option).collect(Collectors.joining());
        return all
                + ".TP\n"
                + bold("-h")
                + ", "
                + bold("--help")
                + "\n"
                + text("cli.option.help")
                + ".TP\n"
                + bold("-V")
                + ", "
                + bold("--version")
                + "\n"
                + text("cli.option.version");
    }

    private String option(Param param) {
        var label = param.label(texts);
        var shown =
                param.positional()
                        ? italic(List.of(label))
                        : bold("--" + param.name())
                                + (label.isEmpty() ? "" : " " + italic(List.of(label)));
        return ".TP\n" + shown + "\n" + text("cli.option." + param.help());
    }

    private String exit() {
        return Stream.of("0", "1", "2")
                .map(code -> ".TP\n" + bold(code) + "\n" + text("cli.exit." + code))
                .collect(Collectors.joining());
    }

    private String text(String key) {
        return escaped(texts.get(key)) + "\n";
    }

    private static String bold(String words) {
        return "\\fB\\%" + escaped(words) + "\\fR";
    }

    private static String italic(List<String> words) {
        return "\\fI\\%" + escaped(String.join(", ", words)) + "\\fR";
    }

    /** As text, whatever is in it: a hyphen can be copied, a space that must not break does not. */
    private static String escaped(String text) {
        var plain =
                text.replace("\\", "\\e")
                        .replace("-", "\\-")
                        .replace("|", "|\\:") // a long list of words may go on in the next line
                        .replace("\u00A0", "\\~")
                        .replace("\u202F", "\\~");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
