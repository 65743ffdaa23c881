package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is half typed for the cases of a round, each with its own: whoever is put off finds the note
 * again when the turn comes.
 */
public final class TurnNotes {
    /** Before the case in the name of what is kept: a note never comes back for somebody else. */
    private static final String FIELD = "round-note ";

    private final Map<CaseKey, String> notes = new HashMap<>();

    /** The note of a case; empty where none was typed. */
    String of(CaseKey key) {
        return Objects.requireNonNullElse(notes.get(key), "");
    }

    void put(CaseKey key, String note) {
        if (note.isEmpty()) {
            notes.remove(key);
        } else {
            notes.put(key, note);
        }
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** Whom they are about. */
    Set<PersonId> about() {
        return notes.keySet().stream().map(CaseKey::person).collect(Collectors.toSet());
    }

    /** They are of no use any more. */
    public void forget() {
        notes.clear();
    }

    /** All of them by the names under which they are kept. */
    Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        notes.forEach((key, note) -> kept.put(FIELD + key.person().value() + " " + key.id(), note));
        return kept;
    }

    /** Takes up what was kept under such names; others are left. */
    void takeUp(Map<String, String> kept) {
        kept.forEach((name, note) -> {
            if (name.startsWith(FIELD)) {
                var words = name.substring(FIELD.length()).split(" ", 2);
                put(new CaseKey(new PersonId(words[0]), words.length > 1 ? words[1] : ""), note);
            }
        });
    }
}
