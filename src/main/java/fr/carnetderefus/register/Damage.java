package fr.carnetderefus.register;

import fr.carnetderefus.journal.Verification;

import java.util.Locale;

/**
 * Something in a carnet that does not hold.
 *
 * @param id its number or identifier; empty where it is the whole of its kind
 * @param name of a proof's file; empty for anything else
 * @param whose proof it is; nobody's for anything else, and where they are gone
 */
public record Damage(Place place, String id, Fault fault, String name, Called whose) {
    /** Damage of what has no name. */
    Damage(Place place, String id, Fault fault) {
        this(place, id, fault, "", Called.NOBODY);
    }

    /** Neither name: a record's text ends up in messages and logs. */
    @Override
    public String toString() {
        return place + " " + id + " " + fault;
    }

    /** What is hurt. */
    public enum Place {
        /** The file as SQLite keeps it. */
        FILE,
        /** The key of a person. */
        SUBJECT,
        ENTRY,
        DOCUMENT,
        /** A document, as the entry that filed it speaks of it. */
        PROOF,
        /** What was read in such a document and kept beside it; the document itself is whole. */
        TEXT
    }

    /** How. */
    public enum Fault {
        /** Its seal does not open. */
        SEAL,
        /** It does not follow the one before. */
        CHAIN,
        /** What should be before it, or at its place, is not there. */
        GAP,
        UNREADABLE,
        /** The file is not in order; what is hurt by that is told apart. */
        STRUCTURE,
        MISSING,
        /** Its bytes are not those that were filed. */
        ALTERED,
        /** Its size is not the one noted. */
        SIZE
    }

    static Damage of(Verification.Damage found) {
        var fault =
                switch (found.fault()) {
                    case SEAL -> Fault.SEAL;
                    case CHAIN -> Fault.CHAIN;
                    case GAP -> Fault.GAP;
                    case UNREADABLE -> Fault.UNREADABLE;
                    case STRUCTURE -> Fault.STRUCTURE;
                };
        return new Damage(Place.valueOf(found.table().toUpperCase(Locale.ROOT)), found.id(), fault);
    }
}
