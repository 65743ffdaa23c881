package fr.carnetderefus.cli;

import fr.carnetderefus.register.ProcedureFile;
import fr.carnetderefus.text.Texts;

import java.util.Arrays;
import java.util.List;

/**
 * One thing a command takes: an option, or an argument by its place.
 *
 * @param name the option without its dashes
 * @param key its key in a JSON object on standard input; empty where it is never taken from there
 * @param label what stands for the value in help texts: a key of the bundles
 * @param words the only values there are; empty where any may be given
 * @param help the last part of its help text's key: mostly its name, which may mean something else
 *     in another command
 */
record Param(
        String name,
        Shape shape,
        String key,
        String label,
        List<String> words,
        boolean required,
        String help) {
    /** What is helped with by its name. */
    Param(
            String name,
            Shape shape,
            String key,
            String label,
            List<String> words,
            boolean required) {
        this(name, shape, key, label, words, required, name);
    }

    /** How it is given. */
    enum Shape {
        POSITION,
        /** By its place, and all that follows: one value in several words. */
        WORDS,
        /** By its place, and all that follows: a value each. */
        SEVERAL,
        VALUE,
        FLAG,
        /** An option that may be given several times. */
        LIST,
        /** An option {@code ID=VALUE} that may be given several times. */
        PAIRS,
        /** In JSON alone: what is personal and has no place on the line. */
        PIPED
    }

    static final Param FILE = new Param("file", Shape.POSITION, "", "carnet", List.of(), true);
    static final Param PASSPHRASE_FILE =
            new Param("passphrase-file", Shape.VALUE, "", "file", List.of(), false);
    static final Param TODAY = new Param("today", Shape.VALUE, "", "date", List.of(), false);
    static final Param STDIN = new Param("stdin", Shape.FLAG, "", "", List.of(), false);
    static final Param LANG = new Param("lang", Shape.VALUE, "", "", List.of("fr", "en"), false);

    static Param position(String name, String label) {
        return new Param(name, Shape.POSITION, camel(name), label, List.of(), true);
    }

    static Param words(String name, String label) {
        return new Param(name, Shape.WORDS, camel(name), label, List.of(), true);
    }

    static Param several(String name, String label) {
        return new Param(name, Shape.SEVERAL, camel(name), label, List.of(), true);
    }

    static Param text(String name, String label) {
        return new Param(name, Shape.VALUE, camel(name), label, List.of(), false);
    }

    static Param date(String name) {
        return text(name, "date");
    }

    static Param id(String name) {
        return text(name, "id");
    }

    /** One of some constants, as words with hyphens. */
    static Param choice(String name, Enum<?>... constants) {
        var words = Arrays.stream(constants).map(Texts::word).toList();
        return new Param(name, Shape.VALUE, camel(name), "", words, false);
    }

    /** One of the channels of the procedures. */
    static Param channel(String name) {
        var channels =
                ProcedureFile.all().all().stream()
                        .flatMap(p -> p.channels().stream())
                        .map(c -> c.id())
                        .distinct()
                        .toList();
        return new Param(name, Shape.VALUE, camel(name), "", channels, false);
    }

    /** A choice about how the command works; no fact, so it is never taken from JSON. */
    static Param flag(String name) {
        return new Param(name, Shape.FLAG, "", "", List.of(), false);
    }

    /** A fact that is so or not. */
    static Param fact(String name) {
        return new Param(name, Shape.FLAG, camel(name), "", List.of(), false);
    }

    static Param list(String name, String key, String label) {
        return new Param(name, Shape.LIST, key, label, List.of(), false);
    }

    static Param piped(String name) {
        return new Param(name, Shape.PIPED, camel(name), "", List.of(), false);
    }

    static Param pairs(String name, String key, String label) {
        return new Param(name, Shape.PAIRS, key, label, List.of(), false);
    }

    Param needed() {
        return new Param(name, shape, key, label, words, true, help);
    }

    /** The same with a help text of its own. */
    Param helped(String own) {
        return new Param(name, shape, key, label, words, required, own);
    }

    /** Whether a JSON object may give it. */
    boolean fromJson() {
        return !key.isEmpty();
    }

    boolean positional() {
        return shape == Shape.POSITION || shape == Shape.WORDS || shape == Shape.SEVERAL;
    }

    /** As one types it: {@code --born}, or {@code PDF}. */
    String shown(Texts texts) {
        return positional() ? label(texts) : "--" + name;
    }

    /** What stands for its value: {@code YYYY-MM-DD}, or {@code online|phone}. */
    String label(Texts texts) {
        if (!words.isEmpty()) {
            return String.join("|", words);
        }
        return label.isEmpty() ? "" : texts.get("cli.label." + label);
    }

    private static String camel(String name) {
        var camel = new StringBuilder();
        for (var part : name.split("-", -1)) {
            camel.append(
                    camel.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return camel.toString();
    }
}
