package fr.carnetderefus.cli;

import fr.carnetderefus.text.Texts;

import picocli.CommandLine.ParseResult;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings together what the command line and standard input gave. */
record Input(Command command, Texts texts) {
    /** What stands in an argument for bytes that the system's character set does not know. */
    private static final String UNREADABLE = "\uFFFD";

    Given read(ParseResult parsed, InputStream in) {
        var line = line(parsed);
        var json =
                parsed.hasMatchedOption("--" + Param.STDIN.name())
                        ? new JsonInput(command.params()).read(in)
                        : Map.<String, Object>of();
        var all = new LinkedHashMap<>(line);
        for (var param : command.params()) {
            var piped = json.get(param.name());
            if (piped != null) {
                all.merge(param.name(), piped, (typed, more) -> both(param, typed, more));
            }
        }
        var given = new Given(texts, Map.copyOf(all), Set.copyOf(json.keySet()));
        command.params().stream()
                .filter(p -> p.required() && !given.has(p))
                .findFirst()
                .ifPresent(p -> {
                    throw new UsageException("cli.usage.missing", p.shown(texts));
                });
        return given;
    }

    private Map<String, Object> line(ParseResult parsed) {
        var values = new LinkedHashMap<String, Object>();
        var index = 0;
        for (var param : command.params()) {
            Object value =
                    param.positional()
                            ? parsed.matchedPositionalValue(index++, null)
                            : parsed.matchedOptionValue("--" + param.name(), null);
            if (value != null) {
                values.put(param.name(), shaped(param, value));
            }
        }
        return values;
    }

    private Object shaped(Param param, Object value) {
        return switch (param.shape()) {
            case FLAG -> value;
            case POSITION, VALUE, PIPED -> readable(param, (String) value);
            case WORDS -> String.join(" ", texts(param, value));
            case LIST, SEVERAL -> texts(param, value);
            case PAIRS -> pairs(param, texts(param, value));
        };
    }

    private List<String> texts(Param param, Object value) {
        return ((List<?>) value)
                .stream().map(each -> readable(param, String.valueOf(each))).toList();
    }

    private String readable(Param param, String value) {
        if (value.contains(UNREADABLE)) {
            throw new UsageException("cli.usage.unreadable", param.shown(texts));
        }
        return value;
    }

    private Map<String, String> pairs(Param param, List<String> texts) {
        var pairs = new LinkedHashMap<String, String>();
        for (var text : texts) {
            var equals = text.indexOf('=');
            if (equals < 1) {
                throw new UsageException(
                        "cli.usage.value", param.shown(this.texts), param.label(this.texts));
            }
            put(param, pairs, text.substring(0, equals), text.substring(equals + 1));
        }
        return pairs;
    }

    private void put(Param param, Map<String, String> pairs, String key, String value) {
        if (pairs.put(key, value) != null) {
            throw twice(param);
        }
    }

    /** A list goes on; a single value given in both places leaves open which is meant. */
    private Object both(Param param, Object typed, Object piped) {
        if (typed instanceof List<?> first && piped instanceof List<?> second) {
            var all = new ArrayList<String>();
            first.forEach(each -> all.add(String.valueOf(each)));
            second.forEach(each -> all.add(String.valueOf(each)));
            return List.copyOf(all);
        }
        if (typed instanceof Map<?, ?> first && piped instanceof Map<?, ?> second) {
            var all = new LinkedHashMap<String, String>();
            first.forEach((k, v) -> put(param, all, String.valueOf(k), String.valueOf(v)));
            second.forEach((k, v) -> put(param, all, String.valueOf(k), String.valueOf(v)));
            return all;
        }
        throw twice(param);
    }

    private UsageException twice(Param param) {
        return new UsageException("cli.usage.twice", param.shown(texts));
    }
}
