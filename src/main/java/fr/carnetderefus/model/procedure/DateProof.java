package fr.carnetderefus.model.procedure;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a date is what it is.
 *
 * @param kind which date
 * @param day the date itself
 * @param anchor what started the delay
 * @param rule the procedure, its version and the source of the rule
 * @param days days from the anchor before any stepping back
 * @param steppedOver the days that were stepped over, latest first
 */
public record DateProof(
        Kind kind, LocalDate day, Anchor anchor, Rule rule, int days, List<Closed> steppedOver) {
    /** The dates of a case. */
    public enum Kind {
        ADVISED,
        LAST_PHONE_DAY,
        LAST_SAFE_DAY,
        DEADLINE
    }

    /** The rule that gave the date. */
    public record Rule(String procedure, int version, int weeks, String source) {}

    /**
     * A day on which the line does not answer.
     *
     * @param holiday the holiday's key; empty for a weekend or another closed day
     */
    public record Closed(LocalDate day, String holiday) {}

    public DateProof {
        steppedOver = List.copyOf(steppedOver);
    }
}
