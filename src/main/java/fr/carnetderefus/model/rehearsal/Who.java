package fr.carnetderefus.model.rehearsal;

/** Whom one rehearses for. */
public enum Who {
    SELF,
    CHILD,
    /** A child with a twin on the same card. */
    TWINS;

    /** Whether somebody acts for them. */
    public boolean isChild() {
        return this != SELF;
    }
}
