package fr.carnetderefus.model.procedure;

import java.time.ZonedDateTime;

/** Whether a telephone line answers at a moment. All times are in the line's own zone. */
public sealed interface LineState {

    /** Whether one can count on an answer. */
    default boolean open() {
        return this instanceof Open;
    }

    /**
     * The line answers.
     *
     * @param until the hour to plan for; it does not answer from then on
     * @param untilElsewhere the later hour that another source gives; equal to {@code until} where
     *     sources agree
     */
    record Open(ZonedDateTime until, ZonedDateTime untilElsewhere) implements LineState {}

    /**
     * Past the hour to plan for, but by another source the line still answers. Counts as closed.
     *
     * @param untilElsewhere the hour that the other source gives
     * @param opens when it answers for certain again
     */
    record Doubtful(ZonedDateTime untilElsewhere, ZonedDateTime opens) implements LineState {}

    /**
     * The line does not answer.
     *
     * @param holiday the holiday's key; empty unless that is why
     * @param opens when it answers again
     */
    record Closed(Why why, String holiday, ZonedDateTime opens) implements LineState {}

    /** Why a line does not answer. */
    enum Why {
        BEFORE_OPENING,
        AFTER_CLOSING,
        /** No day of the week on which it answers. */
        WEEKEND,
        HOLIDAY
    }
}
