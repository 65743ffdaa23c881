package fr.carnetderefus.model.procedure;

/**
 * One thing a channel asks for.
 *
 * @param what which datum it is
 * @param hint how to find or read it
 */
public record Ask(Datum what, LocalText hint) {
    /** The data that channels ask for. */
    public enum Datum {
        CODE,
        BIRTH_DATE,
        NIR,
        CARD_TYPE,
        CARD_SERIAL
    }
}
