package fr.carnetderefus.ui.parts;

import java.util.Locale;

/** What a mark can say of a person's refusal. Each has a shape of its own besides its colour. */
public enum Status {
    /** Hollow circle: nothing presses, or the letter has not come. */
    WAITING,
    /** Triangle: the deadline is near. */
    SOON,
    /** Octagon: the deadline has passed. */
    LATE,
    /** Half-filled circle: refused, the proof is missing. */
    UNPROVEN,
    /** The stamp: refused and proven. */
    PROVEN,
    /** Dash: this person keeps the space. */
    KEPT;

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
