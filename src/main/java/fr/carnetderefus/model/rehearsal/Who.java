package fr.carnetderefus.model.rehearsal;

/** Whom one rehearses for. */
public enum Who {
    SELF,
    CHILD,
    /** An adult whom one represents: number, card and code are their own. */
    REPRESENTED,
    /** A child with a twin on the same card. */
    TWINS;

    /** Whether a parent acts for them, with a number and a card of the parent’s own. */
    public boolean isChild() {
        return this == CHILD || this == TWINS;
    }
}
