package fr.carnetderefus.register;

import java.nio.file.Path;

/**
 * A backup found in a folder.
 *
 * @param name what its name tells
 * @param bytes its size
 */
public record Backup(Path file, BackupName name, long bytes, Standing standing) {
    /** What its name and its content say together. */
    public enum Standing {
        /** Its chain is in order, and ends where the name says. */
        GOOD,
        /** Its chain is in order, and ends elsewhere: it was cut off, written in, or renamed. */
        OTHER_END,
        /** It does not open as a carnet, or its chain is broken. */
        BROKEN,
        /** Somebody has it open. */
        IN_USE
    }

    public boolean good() {
        return standing == Standing.GOOD;
    }

    /** Where it lies, but not whose it is: a record's text ends up in messages and logs. */
    @Override
    public String toString() {
        return "Backup " + name.at() + " " + standing;
    }
}
