package fr.carnetderefus.register;

import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object kept in the seal beside the entries, under an id of its own: what the program
 * remembers for somebody, and is no part of anybody's history.
 */
record KeptJson(Register register, String id) {

    /**
     * The object's members in the order kept; empty where nothing was kept.
     *
     * @throws CarnetException when it cannot be read: nothing else is lost by that
     */
    Map<String, Object> read() throws CarnetException {
        try {
            return JSON.std.mapFrom(register.journal().document(id));
        } catch (JournalException e) {
            if (e.reason() == JournalException.Reason.NOT_FOUND) {
                return Map.of();
            }
            throw Failures.of(e);
        } catch (JacksonException e) {
            throw new CarnetException(CarnetException.Reason.NEWER_FORMAT, e);
        }
    }

    /** Keeps it durably, in place of what was kept before. */
    void write(Map<String, ?> members) throws CarnetException {
        register.replace(List.of(new Document(id, Journal.CARNET, JSON.std.asBytes(members))));
    }

    /** The members of an object as texts; none where it is no object. */
    static Map<String, String> texts(@Nullable Object json) {
        var texts = new LinkedHashMap<String, String>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        }
        return texts;
    }
}
