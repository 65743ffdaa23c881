package fr.carnetderefus.model.procedure;

import java.util.Map;
import java.util.Optional;

/**
 * A procedure's own words where the usual ones do not fit: one closes a space rather than refuses
 * it.
 *
 * @param words by key of the bundles, such as {@code status.to-refuse}
 */
public record Wording(Map<String, LocalText> words) {
    public Wording {
        words = Map.copyOf(words);
    }

    /** This procedure's own words for a key. */
    public Optional<LocalText> of(String key) {
        return Optional.ofNullable(words.get(key));
    }
}
