package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.time.LocalDate;
import java.util.List;

/**
 * Notes what somebody who has a say thinks of the refusal, in their own words: whoever holds a
 * measure takes the person's view into account (CSP L.1111-14).
 */
public record RecordOpinion(Register register) {

    /** Notes what was said on that day; {@code SAID_IN_FUTURE} where it has not come. */
    public void note(PersonId id, LocalDate day, Entry.PositionTaken taken) throws CarnetException {
        said(register, id, day, taken);
    }

    static void said(Register register, PersonId id, LocalDate day, Entry entry)
            throws CarnetException {
        register.person(id);
        if (day.isAfter(register.today())) {
            throw new CarnetException(Reason.SAID_IN_FUTURE, day.toString());
        }
        register.write(List.of(new Register.Draft(id, day, entry)));
    }
}
