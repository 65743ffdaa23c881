package fr.carnetderefus.model.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Who acts for a person, and on what ground.
 *
 * @param by the person in this carnet who acts; null where it is the keeper of the carnet, who need
 *     not be in it (a professional guardian)
 * @param extent how far a measure reaches; of parental authority it says nothing
 * @param reference number of the judgment or of the file; empty where there is none
 * @param court the court that ordered the measure; empty where there is none
 * @param start the day the measure begins; null where it is unknown
 * @param end the day the measure ends; null where it is unknown or there is no end
 */
public record Representation(
        @Nullable PersonId by,
        Ground ground,
        Extent extent,
        String reference,
        String court,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {
    public Representation {
        reference = reference.strip();
        court = court.strip();
    }

    /** A representation of which only the person and the ground are known. */
    public static Representation of(@Nullable PersonId by, Ground ground) {
        return new Representation(by, ground, Extent.UNKNOWN, "", "", null, null);
    }

    /** The same measure in another's hands. */
    public Representation heldBy(@Nullable PersonId other) {
        return new Representation(other, ground, extent, reference, court, start, end);
    }

    /** Whether it would end before it begins, or on that day. */
    public boolean endsBeforeStart() {
        return start != null && end != null && !end.isAfter(start);
    }
}
