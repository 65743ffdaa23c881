package fr.carnetderefus.model.rehearsal;

/** Why what was typed is not what the letter or the card says. */
public enum Slip {
    EMPTY,
    /** Only small and capital letters differ. */
    LETTER_CASE,
    /** The figures that all cards begin with were copied too. */
    PREFIX,
    /** It is the parent's, and the child's is asked for. */
    OTHER_PERSON,
    DIFFERENT
}
