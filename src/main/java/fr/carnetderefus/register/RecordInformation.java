package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;

import java.time.LocalDate;

/** Notes that a protected person was told of what is done for them (C. civ. 457-1). */
public record RecordInformation(Register register) {

    /** Notes what was told on that day; {@code SAID_IN_FUTURE} where it has not come. */
    public void note(PersonId id, LocalDate day, Entry.InformationGiven given)
            throws CarnetException {
        RecordOpinion.said(register, id, day, given);
    }
}
