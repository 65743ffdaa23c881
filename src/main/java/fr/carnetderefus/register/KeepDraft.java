package fr.carnetderefus.register;

import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;

import tools.jackson.core.JacksonException;
import tools.jackson.jr.ob.JSON;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps, inside the seal, what somebody is typing, so that it survives a lock and the end of the
 * program. It is no entry: nothing was confirmed, so it is replaced and removed without a trace.
 */
public record KeepDraft(Register register) {
    static final String ID = "draft";

    /**
     * What was half typed.
     *
     * @param place where, in the words of whoever kept it
     * @param sheet the question that stood over it; empty where none did
     * @param typed texts by the names of their fields
     * @param waiting the files that wait to be filed, each with what was put into its form
     */
    public record Draft(
            String place, String sheet, Map<String, String> typed, Map<String, String> waiting) {
        public static final Draft NOTHING = new Draft("", "", Map.of(), Map.of());

        public Draft {
            typed = Map.copyOf(typed);
            waiting = Map.copyOf(waiting);
        }

        public boolean isEmpty() {
            return typed.isEmpty() && waiting.isEmpty();
        }
    }

    /**
     * What was kept last and not removed since.
     *
     * @throws CarnetException when it cannot be read: nothing else is lost by that
     */
    public Draft read() throws CarnetException {
        byte[] bytes;
        try {
            bytes = register.journal().document(ID);
        } catch (JournalException e) {
            if (e.reason() == JournalException.Reason.NOT_FOUND) {
                return Draft.NOTHING;
            }
            throw Failures.of(e);
        }
        try {
            return draft(JSON.std.mapFrom(bytes)).orElse(Draft.NOTHING);
        } catch (JacksonException e) {
            throw new CarnetException(CarnetException.Reason.NEWER_FORMAT, e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static Optional<Draft> draft(Map<String, Object> json) {
        return json.get("place") instanceof String place
                ? Optional.of(
                        new Draft(
                                place,
                                json.get("sheet") instanceof String sheet ? sheet : "",
                                KeptJson.texts(json.get("typed")),
                                KeptJson.texts(json.get("waiting"))))
                : Optional.empty();
    }

    /** Keeps it durably, in place of what was kept before; an empty one removes that. */
    public void keep(Draft draft) throws CarnetException {
        if (draft.isEmpty()) {
            register.remove(ID);
            return;
        }
        var bytes = bytes(draft);
        try {
            register.replace(List.of(new Document(ID, Journal.CARNET, bytes)));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] bytes(Draft draft) {
        var json = new LinkedHashMap<String, Object>();
        json.put("place", draft.place());
        if (!draft.sheet().isEmpty()) {
            json.put("sheet", draft.sheet());
        }
        json.put("typed", draft.typed());
        if (!draft.waiting().isEmpty()) {
            json.put("waiting", draft.waiting());
        }
        return JSON.std.asBytes(json);
    }
}
