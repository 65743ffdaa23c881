package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.Register;

import org.jspecify.annotations.Nullable;

/**
 * Who has a part in a person's refusal.
 *
 * @param concerned whose refusal it is
 * @param helper who acts for them or assists them; null where nobody does, or where it is somebody
 *     the carnet does not name
 * @param covering on whose number and card the refusal is made
 */
record Parties(Person concerned, @Nullable Person helper, Person covering) {

    static Parties of(Register register, Person concerned) {
        return new Parties(
                concerned, helper(register, concerned), register.state().covering(concerned));
    }

    private static @Nullable Person helper(Register register, Person concerned) {
        var representation = concerned.representation();
        if (representation == null) {
            return null;
        }
        var by = representation.by();
        return by == null
                ? register.state().keeper().map(CaseFile::person).orElse(null)
                : find(register, by);
    }

    private static @Nullable Person find(Register register, PersonId id) {
        PersonFile file = register.state().people().get(id);
        return file == null ? null : file.person();
    }

    /** Whether the person is under a measure, and yet decides and signs themselves. */
    boolean assisted() {
        return concerned.representation() != null && Reach.of(concerned).leavesItToPerson();
    }

    /** Whether somebody is there to help the person sign: not under sauvegarde, nor for goods. */
    boolean helped() {
        var representation = concerned.representation();
        return representation != null
                && representation.ground() != Ground.SAUVEGARDE
                && Reach.of(concerned) == Reach.PERSON;
    }

    /** Whether somebody else acts and signs. */
    boolean actedFor() {
        return concerned.kind() != PersonKind.ADULT && !assisted();
    }

    /** Who signs; null where the carnet does not name them. */
    @Nullable Person signer() {
        return actedFor() ? helper : concerned;
    }
}
