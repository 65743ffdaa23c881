package fr.carnetderefus.model.refusal;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A reminder that was set and is not done.
 *
 * @param id of the entry that set it
 * @param words of what; empty where none were noted
 */
public record Remembered(String id, LocalDate on, String words) {
    /** The one that comes first, first; of the same day in the order they were set. */
    public static final Comparator<Remembered> BY_DAY =
            Comparator.comparing(Remembered::on).thenComparing(Remembered::id);

    /** Whether its day has come. */
    public boolean isDue(LocalDate today) {
        return !on.isAfter(today);
    }
}
