package fr.carnetderefus.model.procedure;

/** How far a case has come, as far as a procedure file needs to tell them apart. */
public enum Stage {
    /** Nothing came yet. */
    WAITING,
    /** It can be done, in time. */
    OPEN,
    /** It can no longer surely be done in time. */
    LATE,
    /** It was done; there is no paper for it yet. */
    ASKED,
    /** The paper is there. */
    PROVEN,
    /** The person decided against it. */
    LEFT
}
