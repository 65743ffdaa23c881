package fr.carnetderefus.journal;

/** Takes the journal's rows one after another. */
@FunctionalInterface
public interface RowReader {
    /** One row: its number from 1 on, its subject and its content in the clear. */
    void row(long seq, String subject, byte[] content);
}
