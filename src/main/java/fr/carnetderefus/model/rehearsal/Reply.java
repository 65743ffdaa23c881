package fr.carnetderefus.model.rehearsal;

/** What one may say to the adviser: the one sentence that serves, and two that do not. */
public enum Reply {
    GOOD,
    VAGUE,
    WRONG
}
