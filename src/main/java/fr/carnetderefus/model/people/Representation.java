package fr.carnetderefus.model.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Who acts for a person, and on what ground.
 *
 * @param by the person in this carnet who acts; null where it is the keeper of the carnet, who need
 *     not be in it (a professional guardian)
 * @param reference number of the judgment or of the file; empty where there is none
 * @param court the court that ordered the measure; empty where there is none
 * @param end the day the measure ends; null where it is unknown or there is no end
 */
public record Representation(
        @Nullable PersonId by,
        Ground ground,
        String reference,
        String court,
        @Nullable LocalDate end) {
    public Representation {
        reference = reference.strip();
        court = court.strip();
    }

    /** A representation of which only the person and the ground are known. */
    public static Representation of(@Nullable PersonId by, Ground ground) {
        return new Representation(by, ground, "", "", null);
    }
}
