package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Person;

import java.util.List;

/** Somebody whom a document may be about, and why. */
public record Match(Person person, List<Clue> clues) {
    /** With so much a person is proposed. */
    private static final int ENOUGH = 60;

    /** With so much there is no reasonable doubt: the number, or name and day of birth. */
    private static final int CERTAIN = 100;

    public Match {
        clues = List.copyOf(clues);
    }

    int weight() {
        return clues.stream().mapToInt(Clue::weight).sum();
    }

    /** Whether there is enough to propose the person, and not only to name them as possible. */
    public boolean likely() {
        return weight() >= ENOUGH;
    }

    /** Whether it leaves no reasonable doubt. */
    public boolean certain() {
        return weight() >= CERTAIN;
    }
}
