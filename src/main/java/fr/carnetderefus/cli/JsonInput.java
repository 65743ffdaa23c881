package fr.carnetderefus.cli;

import fr.carnetderefus.register.JsonText;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a JSON object from standard input, so that what is personal need not stand in the list of
 * processes. Complaints name the key and never the value.
 */
final class JsonInput {
    /** Far more than any household's codes. */
    private static final int MAX_BYTES = 1 << 20;

    private final List<Param> params;

    JsonInput(List<Param> params) {
        this.params = params.stream().filter(Param::fromJson).toList();
    }

    /** The object's values by the names of the parameters they are for. */
    Map<String, Object> read(InputStream in) {
        var values = new LinkedHashMap<String, Object>();
        object(in).forEach((key, value) -> put(values, key, value));
        return values;
    }

    private static Map<String, ? extends @Nullable Object> object(InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UsageException("cli.usage.json");
        }
        return Optional.of(bytes)
                .filter(b -> b.length <= MAX_BYTES)
                .flatMap(JsonText::object)
                .orElseThrow(() -> new UsageException("cli.usage.json"));
    }

    private void put(Map<String, Object> values, String key, @Nullable Object value) {
        var param =
                params.stream()
                        .filter(p -> p.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> unknown(key));
        if (value != null) {
            values.put(param.name(), checked(param, value));
        }
    }

    private UsageException unknown(String key) {
        var known = String.join(", ", params.stream().map(Param::key).toList());
        return new UsageException("cli.usage.json-key", key, known);
    }

    private static Object checked(Param param, Object value) {
        return switch (param.shape()) {
            case POSITION, WORDS, VALUE, PIPED -> text(param, value);
            case FLAG -> flag(param, value);
            case LIST, SEVERAL -> texts(param, value);
            case PAIRS -> pairs(param, value);
        };
    }

    private static boolean flag(Param param, Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw bad(param);
    }

    /** A text; or a whole number, as some write their social-security number. */
    private static String text(Param param, @Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case null, default -> throw bad(param);
        };
    }

    private static List<String> texts(Param param, Object value) {
        if (!(value instanceof List<?> list)) {
            return List.of(text(param, value));
        }
        var texts = new ArrayList<String>();
        for (var each : list) {
            texts.add(text(param, each));
        }
        return texts;
    }

    private static Map<String, String> pairs(Param param, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw bad(param);
        }
        var pairs = new LinkedHashMap<String, String>();
        map.forEach((key, each) -> pairs.put(String.valueOf(key), text(param, each)));
        return pairs;
    }

    private static UsageException bad(Param param) {
        return new UsageException("cli.usage.json-value", param.key());
    }
}
