package fr.carnetderefus.register;

import org.jspecify.annotations.Nullable;

import tools.jackson.jr.ob.JSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A JSON object read with the types one expects of it. What is missing or odd is an error. */
record Fields(Map<String, Object> map) {
    /** The object does not hold what it should. */
    static final class BadFieldException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadFieldException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * What a file of this program says.
     *
     * @param name beside this class
     */
    static Fields inFile(String name) {
        try (var in = Fields.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new Fields(JSON.std.mapFrom(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw new BadFieldException("no text " + key, null);
    }

    String textOr(String key, String otherwise) {
        return map.containsKey(key) ? text(key) : otherwise;
    }

    @Nullable String textOrNull(String key) {
        return map.get(key) == null ? null : text(key);
    }

    int number(String key) {
        if (map.get(key) instanceof Number number) {
            return number.intValue();
        }
        throw new BadFieldException("no number " + key, null);
    }

    long longNumber(String key) {
        if (map.get(key) instanceof Number number) {
            return number.longValue();
        }
        throw new BadFieldException("no number " + key, null);
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(map.get(key));
    }

    LocalDate date(String key) {
        return parsed(key, IsoText::day);
    }

    @Nullable LocalDate dateOrNull(String key) {
        return map.get(key) == null ? null : date(key);
    }

    <T> T parsed(String key, Function<String, T> parser) {
        try {
            return parser.apply(text(key));
        } catch (RuntimeException e) {
            throw new BadFieldException("cannot read " + key, e);
        }
    }

    /** A constant written in lower case with hyphens. */
    <E extends Enum<E>> E constant(Class<E> type, String key) {
        return parsed(
                key, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    <E extends Enum<E>> E constantOr(Class<E> type, String key, E otherwise) {
        return has(key) ? constant(type, key) : otherwise;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean has(String key) {
        return map.get(key) != null;
    }

    Fields object(String key) {
        return asObject(map.get(key), key);
    }

    @Nullable Fields objectOrNull(String key) {
        return has(key) ? object(key) : null;
    }

    List<Fields> objects(String key) {
        return list(key).stream().map(o -> asObject(o, key)).toList();
    }

    /** The objects of a list that may be left out. */
    List<Fields> objectsOrNone(String key) {
        return has(key) ? objects(key) : List.of();
    }

    /** The texts of a list that may be left out. */
    List<String> textsOrNone(String key) {
        return has(key) ? texts(key) : List.of();
    }

    List<String> texts(String key) {
        return list(key).stream().map(o -> asText(o, key)).toList();
    }

    /** An object whose every field is a list of texts. */
    Map<String, List<String>> lists() {
        return map.keySet().stream().collect(Collectors.toMap(key -> key, this::texts));
    }

    private static String asText(@Nullable Object value, String key) {
        if (value instanceof String text) {
            return text;
        }
        throw new BadFieldException("no text in " + key, null);
    }

    private List<?> list(String key) {
        if (map.get(key) instanceof List<?> list) {
            return list;
        }
        throw new BadFieldException("no list " + key, null);
    }

    @SuppressWarnings("unchecked") // a JSON object's keys are texts
    private static Fields asObject(@Nullable Object value, String key) {
        if (value instanceof Map<?, ?> object) {
            return new Fields((Map<String, Object>) object);
        }
        throw new BadFieldException("no object " + key, null);
    }
}
