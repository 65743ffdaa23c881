package fr.carnetderefus.journal;

/**
 * One way into a carnet.
 *
 * @param id its number in this file; a number may come again once its slot is gone
 * @param mark its own in all files and for all time: its salt, in hexadecimal
 */
public record Slot(long id, Kind kind, String mark) {
    /** What opens it. */
    public enum Kind {
        PASSPHRASE,
        /** A sheet of recovery words. */
        RECOVERY,
        /** Two sheets of three. */
        PAIR,
        /** Something that this version does not know. */
        OTHER
    }
}
