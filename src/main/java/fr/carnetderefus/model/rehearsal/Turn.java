package fr.carnetderefus.model.rehearsal;

import fr.carnetderefus.model.procedure.Ask.Datum;

/** What a call is about at a given moment. */
public enum Turn {
    /** One says what one wants, and for whom. */
    REQUEST,
    CODE,
    /** The code is asked for, and one has none. */
    NO_CODE,
    BIRTH_DATE,
    NIR,
    CARD_TYPE,
    CARD_SERIAL,
    /** It is taken down; the written proof must be asked for. */
    PROOF,
    /** Last: the adviser's name or reference. */
    NAME;

    /** The turn in which a datum is asked for. */
    static Turn of(Datum what) {
        return valueOf(what.name());
    }
}
