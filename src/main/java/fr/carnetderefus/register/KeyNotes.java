package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was written about who can open the carnet, by the marks of the keys. What can open it in
 * truth is in the file, and {@link SurveyKeys} tells both together. A key that is gone stays known
 * here: what was written with it names who wrote it.
 *
 * @param labels whose each passphrase is or was; none for the one the carnet was made with, until
 *     it is named
 * @param since the day each key was made, or put in another's place
 * @param proven the day each was last seen to open the carnet
 * @param heirs the key that took each one's place
 * @param first the passphrase that the carnet was made with, under all its marks that were told of
 * @param added the passphrases that somebody was given
 * @param words the keys that were recovery sheets
 * @param shared whether several people use the carnet, or did
 */
record KeyNotes(
        Map<String, String> labels,
        Map<String, LocalDate> since,
        Map<String, LocalDate> proven,
        Map<String, String> heirs,
        Set<String> first,
        Set<String> added,
        Set<String> words,
        boolean shared) {
    static final KeyNotes NONE =
            new KeyNotes(
                    Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), false);

    /** With what some more entries tell. */
    KeyNotes with(List<Written> more) {
        if (more.stream().noneMatch(w -> w.entry() instanceof Entry.AboutKeys)) {
            return this;
        }
        var whose = new LinkedHashMap<>(labels);
        var made = new LinkedHashMap<>(since);
        var tried = new LinkedHashMap<>(proven);
        var next = new LinkedHashMap<>(heirs);
        var original = new HashSet<>(first);
        var given = new HashSet<>(added);
        var sheets = new HashSet<>(words);
        var several = shared;
        for (var written : more) {
            if (written.entry() instanceof Entry.AboutKeys && !written.by().isEmpty()) {
                original.add(written.by()); // taken out below where it is another
            }
            switch (written.entry()) {
                case Entry.KeyAdded(var key, var label) -> {
                    whose.put(key, label);
                    made.put(key, written.day());
                    given.add(key);
                    several = true;
                }
                case Entry.KeyChanged(var before, var after) -> {
                    var label = whose.get(before);
                    if (label != null) {
                        whose.put(after, label);
                    }
                    original.add(before);
                    original.add(after);
                    if (given.contains(before)) {
                        given.add(after);
                    }
                    next.put(before, after);
                    made.put(after, written.day());
                }
                case Entry.KeyNamed(var key, var label) -> {
                    whose.put(key, label);
                    // whoever says whose another key is, is not alone
                    several |= isAnothers(written.by(), key, next, sheets);
                }
                case Entry.RecoveryMade(_, var key) -> {
                    made.put(key, written.day());
                    sheets.add(key);
                }
                case Entry.KeyRemoved(var key) -> original.add(key);
                case Entry.RecoveryProven(_, var key) -> tried.put(key, written.day());
                default -> {
                    // of people, or of keys that are no longer in the file
                }
            }
        }
        original.removeAll(given);
        original.removeAll(sheets);
        return new KeyNotes(
                Collections.unmodifiableMap(whose),
                Collections.unmodifiableMap(made),
                Collections.unmodifiableMap(tried),
                Collections.unmodifiableMap(next),
                Set.copyOf(original),
                Set.copyOf(given),
                Set.copyOf(sheets),
                several);
    }

    private static boolean isAnothers(
            String by, String key, Map<String, String> heirs, Set<String> words) {
        return !by.isEmpty() && !words.contains(by) && !last(by, heirs).equals(last(key, heirs));
    }

    private static String last(String key, Map<String, String> heirs) {
        var last = key;
        for (var heir = heirs.get(last); heir != null; heir = heirs.get(last)) {
            last = heir;
        }
        return last;
    }

    /**
     * Whose a passphrase is or was. One that was changed before it was given a name has the name of
     * the one that took its place; later ones do not give theirs to those that had one.
     *
     * @return empty where nobody said
     */
    String name(String key) {
        for (@Nullable String at = key; at != null; at = heirs.get(at)) {
            var label = labels.getOrDefault(at, "");
            if (!label.isEmpty()) {
                return label;
            }
        }
        return "";
    }

    /** The key that took a key's place last; itself where none did. */
    String last(String key) {
        return last(key, heirs);
    }
}
