package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry as it stands in the journal.
 *
 * @param id the entry's own, so that two copies of a carnet can be brought together
 * @param step shared by all entries that one action of a person wrote: they are undone together
 * @param subject whom it is about; null for the carnet itself
 * @param about the id of the case it is about; empty for the first, and for what concerns the
 *     person
 * @param day when it happened, by the calendar
 * @param at when it was written, by the clock
 * @param by the mark of the key that the carnet was open with then, which tells who wrote it; empty
 *     where that is not known: in memory, and in carnets of earlier versions
 */
public record Written(
        String id,
        String step,
        @Nullable PersonId subject,
        String about,
        LocalDate day,
        Instant at,
        String by,
        Entry entry) {
    /** An entry of which nobody knows who wrote it. */
    public Written(
            String id,
            String step,
            @Nullable PersonId subject,
            String about,
            LocalDate day,
            Instant at,
            Entry entry) {
        this(id, step, subject, about, day, at, "", entry);
    }
}
