package fr.carnetderefus.journal;

import java.util.List;

/**
 * What a verification read and found.
 *
 * @param rows how many rows were read and opened
 * @param erased how many rows are noise, since the keys of their subjects were destroyed; that the
 *     chain holds over them was checked
 * @param documents how many documents were read and opened
 * @param bytes the documents' total size in bytes, in the clear
 * @param head the end of the chain as recomputed
 * @param damages what does not hold; empty when all is well
 */
public record Verification(
        long rows, long erased, long documents, long bytes, Head head, List<Damage> damages) {
    public Verification {
        damages = List.copyOf(damages);
    }

    /** Whether every seal opened and every link held. */
    public boolean sound() {
        return damages.isEmpty();
    }

    /** One thing that does not hold: the table, the row's number or identifier, and what failed. */
    public record Damage(String table, String id, Fault fault) {}

    /** How a row can fail. */
    public enum Fault {
        /** Its seal does not open: the bytes were changed, or moved from elsewhere. */
        SEAL,
        /** It does not follow the row before it: something was dropped, swapped or changed. */
        CHAIN,
        /** Its number is not the one after its predecessor's. */
        GAP,
        /** SQLite itself cannot read the page. */
        UNREADABLE,
        /** SQLite finds the file not in order; all was read for all that, or is named apart. */
        STRUCTURE
    }
}
