package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written about who can open the carnet, by the marks of the keys. What can open it in
 * truth is in the file, and {@link SurveyKeys} tells both together: a carnet brought in from
 * another copy tells of keys that are not in this file.
 *
 * @param labels whose each passphrase is; none for the one the carnet was made with
 * @param since the day each key was made, or put in another's place
 * @param proven the day each was last seen to open the carnet
 */
record KeyNotes(
        Map<String, String> labels, Map<String, LocalDate> since, Map<String, LocalDate> proven) {
    static final KeyNotes NONE = new KeyNotes(Map.of(), Map.of(), Map.of());

    /** With what some more entries tell. */
    KeyNotes with(List<Written> more) {
        if (more.stream().noneMatch(w -> w.entry() instanceof Entry.AboutKeys)) {
            return this;
        }
        var whose = new LinkedHashMap<>(labels);
        var made = new LinkedHashMap<>(since);
        var tried = new LinkedHashMap<>(proven);
        for (var written : more) {
            switch (written.entry()) {
                case Entry.KeyAdded(var key, var label) -> {
                    whose.put(key, label);
                    made.put(key, written.day());
                }
                case Entry.KeyChanged(var before, var after) -> {
                    var label = whose.remove(before);
                    if (label != null) {
                        whose.put(after, label);
                    }
                    made.put(after, written.day());
                }
                case Entry.KeyRemoved(var key) -> whose.remove(key);
                case Entry.RecoveryMade(_, var key) -> made.put(key, written.day());
                case Entry.RecoveryProven(_, var key) -> tried.put(key, written.day());
                default -> {
                    // of people, or of keys that are no longer in the file
                }
            }
        }
        return new KeyNotes(
                Collections.unmodifiableMap(whose),
                Collections.unmodifiableMap(made),
                Collections.unmodifiableMap(tried));
    }
}
