package fr.carnetderefus.model.procedure;

import java.time.LocalDate;

/**
 * The day a delay runs from, and how that day is known.
 *
 * @param day the day of sending, day 0
 * @param basis how it is known
 * @param known the day that stands in the evidence: the same, or the day of reception for an
 *     estimate
 */
public record Anchor(LocalDate day, Basis basis, LocalDate known) {
    /** How the day of sending is known. The earliest of the first three counts. */
    public enum Basis {
        MAIL_HEADER,
        LETTER_DATE,
        POSTMARK,
        /** Reckoned back from the day of reception. */
        ESTIMATE,
        /** The day the information was delivered, for a delay that runs from the delivery. */
        DELIVERY,
        /** The day of sending, for a delay that runs from a delivery that is not known. */
        NOT_BEFORE
    }

    /** A day that is known. */
    public static Anchor known(LocalDate day, Basis basis) {
        return new Anchor(day, basis, day);
    }

    /** A day reckoned back from the day of reception. */
    public static Anchor estimated(LocalDate received, Delay delay) {
        return new Anchor(received.minusDays(delay.postDays()), Basis.ESTIMATE, received);
    }
}
