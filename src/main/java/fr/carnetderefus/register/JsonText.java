package fr.carnetderefus.register;

import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

import java.util.Map;
import java.util.Optional;

/** A JSON object that somebody piped in. */
public final class JsonText {
    private JsonText() {}

    /**
     * The object's members: texts, numbers, booleans, nulls, maps and lists. Empty where the bytes
     * are no JSON object in UTF-8, or one with a key given twice. What was wrong is not told: a
     * parser's message quotes what it read.
     */
    public static Optional<Map<String, Object>> object(byte[] utf8) {
        try {
            return Optional.ofNullable(JSON.std.mapFrom(utf8));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
