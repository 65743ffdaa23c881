package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.CarnetException.Reason;

import java.time.LocalDate;

/** Notes that a measure of protection was renewed: it goes on, to another day. */
public record RenewMeasure(Register register) {

    /**
     * The measure that may be renewed.
     *
     * @throws CarnetException {@code NO_MEASURE} where the person is under none
     */
    public static Representation measure(PersonFile person) throws CarnetException {
        var measure = person.person().representation();
        if (measure == null || !measure.ground().isMeasure()) {
            throw new CarnetException(Reason.NO_MEASURE, person.person().names().full());
        }
        return measure;
    }

    /**
     * Notes it: one step.
     *
     * @param decided the day of the decision
     * @throws CarnetException also {@code SAID_IN_FUTURE} where that day has not come, and {@code
     *     MEASURE_ENDS_BEFORE_START}
     */
    public void renew(PersonId id, LocalDate decided, Entry.MeasureRenewed renewed)
            throws CarnetException {
        var measure = measure(register.person(id));
        if (renewed.after(measure).endsBeforeStart()) {
            throw new CarnetException(Reason.MEASURE_ENDS_BEFORE_START);
        }
        RecordOpinion.said(register, id, decided, renewed);
    }
}
