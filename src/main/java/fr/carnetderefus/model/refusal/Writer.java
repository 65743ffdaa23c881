package fr.carnetderefus.model.refusal;

/**
 * Who wrote an entry of a carnet that several people use: whoever had the key it was open with.
 *
 * @param name whose the key is; empty where it has no name, and for recovery words
 */
public record Writer(Key key, String name) {
    /** With what the carnet was open. */
    public enum Key {
        NAMED,
        /** The passphrase that the carnet was made with, which has no name. */
        FIRST,
        /** One given to somebody later, without a name. */
        UNNAMED,
        /** Words from recovery sheets: whoever had the paper. */
        WORDS
    }
}
