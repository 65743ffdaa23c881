package fr.carnetderefus.model.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What to mind about whose the refusal is to make: a change ahead, or what the measure says. */
public sealed interface Concern {
    /**
     * How far ahead a change is pointed out, in days: time for one more letter and its six weeks.
     */
    int DAYS_AHEAD = 92;

    /** The day it happens or happened. */
    LocalDate day();

    /** A child turns 18: from that day on they refuse for themselves. */
    record ComesOfAge(LocalDate day) implements Concern {}

    /** A measure of protection ends: unless renewed, the person acts for themselves again. */
    record MeasureEnds(LocalDate day) implements Concern {}

    /**
     * The measure does not, or not for certain, let its holder refuse. It stays so as long as the
     * measure is as it is: where many people are listed it is not repeated.
     *
     * @param day today
     */
    record Power(Reach reach, LocalDate day) implements Concern {}

    /** What is to be pointed out about a person today. */
    static List<Concern> of(Person person, LocalDate today) {
        var horizon = today.plusDays(DAYS_AHEAD);
        var concerns = new ArrayList<Concern>();
        if (person.kind() == PersonKind.CHILD && !person.comesOfAge().isAfter(horizon)) {
            concerns.add(new ComesOfAge(person.comesOfAge()));
        }
        var representation = person.representation();
        if (representation != null) {
            var end = representation.end();
            if (end != null && !end.isAfter(horizon)) {
                concerns.add(new MeasureEnds(end));
            }
            var reach = Reach.of(person);
            if (reach != Reach.GUARDIAN) {
                concerns.add(new Power(reach, today));
            }
        }
        return List.copyOf(concerns);
    }
}
