package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.PersonId;

/**
 * Which case: one person's way through one procedure.
 *
 * @param id empty for the person's first case, which is there from the beginning
 */
public record CaseKey(PersonId person, String id) {
    /** The case that every person has. */
    public static CaseKey first(PersonId person) {
        return new CaseKey(person, "");
    }
}
