package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;

import java.nio.file.Path;

/** Where one goes from a person of the home sheet. */
public interface ToPeople {
    void open(PersonId id);

    void act(PersonId id, NextAction action);

    /** Does what a case calls for next. */
    void act(Standing standing);

    void fileProof(PersonId id, Path pdf);
}
