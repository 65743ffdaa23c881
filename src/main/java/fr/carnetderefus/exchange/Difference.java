package fr.carnetderefus.exchange;

/**
 * One thing that a row says otherwise than the carnet.
 *
 * @param before as it stands; empty where nothing was known. Days are {@code 2026-11-23}, choices
 *     the constant's word
 * @param after as the row says it, likewise
 */
public record Difference(Field field, String before, String after) {
    /** What it is about and no more: values end up in messages and logs. */
    @Override
    public String toString() {
        return "Difference[" + field + "]";
    }
}
