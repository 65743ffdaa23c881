package fr.carnetderefus.ui.edit;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.ui.parts.Keyed;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Somebody to choose in a list.
 *
 * @param id null for the keeper of the carnet who is not in it, or for the person themselves
 */
record Somebody(@Nullable PersonId id, String name) implements Keyed {
    @Override
    public String key() {
        return id == null ? "none" : id.value();
    }

    static Somebody of(@Nullable PersonId id, List<Somebody> people) {
        return people.stream()
                .filter(s -> Objects.equals(s.id(), id))
                .findFirst()
                .orElseGet(people::getFirst);
    }
}
