package fr.carnetderefus.model.procedure;

import java.util.List;

/**
 * A place on the way to a channel where one may go wrong before anything is asked.
 *
 * @param ask where one stands, and the question
 * @param doors the ways on; one of them is right
 */
public record Crossing(LocalText ask, List<Door> doors) {
    /**
     * A way on.
     *
     * @param says why it is right, or why not
     */
    public record Door(LocalText name, boolean right, LocalText says) {}

    public Crossing {
        doors = List.copyOf(doors);
        if (doors.stream().filter(Door::right).count() != 1) {
            throw new IllegalArgumentException("one door is right");
        }
    }
}
