package fr.carnetderefus.model.visit;

/** What came of the notice that opens the delay. */
public enum Came {
    LETTER,
    EMAIL,
    NOTHING
}
